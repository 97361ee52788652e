"""StopIteration escaping a generator body becomes RuntimeError with a cause."""
def first(it):
    yield next(it)

def explicit():
    yield 1
    raise StopIteration("inside")

for g in (first(iter([])), explicit()):
    try:
        print(list(g))
    except RuntimeError as e:
        print(e, "|", repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)

def ret():
    yield "a"
    return {"value": 3}

g = ret()
print(next(g))
try:
    next(g)
except StopIteration as s:
    print(s.value, s.args)
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value)
print([x for x in map(lambda i: next(iter([])) if i == 2 else i, range(5))])
try:
    print(sum(first(iter(()))))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
