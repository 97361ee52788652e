# requires: 3.12
"""type aliases are evaluated lazily, once, and retried after failures."""
log = []
def t(x):
    log.append(x)
    return x
type A = t("A value")
type B = list[Later]
print(log, A.__name__, A.__type_params__, A.__module__, type(A).__name__, A)
print(A.__value__, A.__value__, log)
try: B.__value__
except NameError as e: print(e)
Later = int
print(B.__value__); Later = str; print(B.__value__)
type Count = next(it)
it = iter([1, 2]); print(Count.__value__, Count.__value__, list(it))
def f():
    x = 1
    type Local = (x, y)
    x = 2
    try: Local.__value__
    except NameError as e: print(e)
    y = 3
    return Local
L = f(); print(L.__value__, L.__name__, repr(L))
for bad in (lambda: A(), lambda: A[int], lambda: setattr(A, "__name__", "z"), lambda: A.nope, lambda: isinstance(1, A), lambda: setattr(A, "x", 1), lambda: type("S", (type(A),), {})):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
type Boom = 1 / 0
def deep(a): return a.__value__
deep(Boom)
