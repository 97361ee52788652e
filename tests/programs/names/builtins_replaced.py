"""Builtins that a program replaces are replaced for the program, and not for what executes it."""
import builtins, functools
def closure():
    x = 1
    def get(): return [x for _ in range(2)], *(x, x)
    return get
class C:
    @property
    def p(self): return 5
    def __init__(self, a): self.a = a
    def __getitem__(self, i): return i
def gen(): yield from [1, 2]
names = ["tuple", "list", "dict", "len", "isinstance", "issubclass", "getattr", "setattr", "hasattr", "iter", "next", "range", "zip", "any", "all", "id", "callable", "str", "bool", "set", "frozenset", "map", "property", "staticmethod", "sum", "repr", "max", "min", "enumerate", "reversed", "sorted", "slice", "bytes", "vars", "dir", "format", "type"]
saved = {name: builtins.__dict__[name] for name in names}
calls = []
def counting(name, original):
    def replacement(*args, **kw):
        calls.append(name)
        return original(*args, **kw)
    return replacement
results = []
def exercise():
    get = closure()
    results.append(get())
    c = C(3)
    results.append((c.p, c.a, c[2], c[1:2]))
    results.append([*gen()])
    try:
        missing_name
    except Exception as error:
        results.append(str_(error))
    try:
        C()
    except Exception as error:
        results.append(str_(error))
    def f(a, *b, k=1, **kw): return a, b, k, kw
    results.append(f(1, 2, k=3, z=4))
    results.append(functools.partial(f, 1)(2))
    class D(C):
        def __init__(self): super().__init__(9)
    results.append(D().a)
    match {"a": [1, 2]}:
        case {"a": [x, *rest], **others}: results.append((x, rest, others))
    with manager() as m: results.append(m)
    results.append(f"{c.a!r:>3}")
    try:
        assert c.a == 4, "message"
    except Exception as error:
        results.append(error.args)
    a, *b = "xyz"
    results.append((a, b, {**{"q": 1}}, {1, 2} | {3}))
str_ = str
class manager:
    def __enter__(self): return "entered"
    def __exit__(self, *args): return False
try:
    builtins.__dict__.update({name: counting(name, original) for name, original in saved.items()})
    exercise()
finally:
    builtins.__dict__.update(saved)
for result in results: print(result)
print(calls)
