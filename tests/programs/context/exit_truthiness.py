"""the return value of __exit__ is tested for truth only when there was an exception."""
class Truth:
    def __init__(self, v, name):
        self.v, self.name = v, name
    def __bool__(self):
        tested.append(self.name)
        if self.v is None:
            raise OverflowError("bool failed")
        return self.v

class CM:
    def __init__(self, ret):
        self.ret = ret
    def __enter__(self): pass
    def __exit__(self, *a):
        return self.ret

tested = []
def f(ret, fail=True):
    try:
        with CM(ret):
            if fail:
                raise ValueError("inner")
    except Exception as e:
        return f"{type(e).__name__}: {e} <- {e.__context__!r}"
    return "suppressed" if fail else "clean"

for r in (True, False, None, 0, 1, "", "x", [], [0], NotImplemented is None, 0.0, ...):
    print(repr(r), f(r), f(r, False))
print(f(Truth(True, "t")), f(Truth(False, "f")), tested)
print(f(Truth(None, "n"), False), tested)
print(f(Truth(None, "n")), tested)
with CM(Truth(None, "last")):
    {}["original"]
