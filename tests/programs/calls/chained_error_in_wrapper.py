"""Wrappers convert argument errors with from, from None and implicit context."""
def target(a, b, *, c): return a, b, c
def strict(fn):
    def run(*a, **k):
        try:
            return fn(*a, **k)
        except TypeError as e:
            raise ValueError(f"bad call: {e}") from e
    return run
def quiet(fn):
    def run(*a, **k):
        try:
            return fn(*a, **k)
        except TypeError:
            raise ValueError("bad call") from None
    return run
def implicit(fn):
    def run(*a, **k):
        try:
            return fn(*a, **k)
        except TypeError as e:
            return {}["fallback"]
    return run
for wrap in (strict, quiet, implicit):
    try:
        wrap(target)(1)
    except Exception as e:
        c = e.__cause__ or e.__context__
        print(wrap.__name__, repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def depth(e):
    n = 0
    while e := (e.__cause__ or e.__context__):
        n += 1
    return n
try:
    strict(implicit(target))(1, 2)
except KeyError as e:
    print(depth(e), e.args)
implicit(strict(implicit(target)))(1, 2, c=3, d=4) if print("calling") else strict(strict(lambda x: x))()
