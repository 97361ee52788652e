"""Errors raised in guest dunder methods called by builtins travel to the guest caller."""
class Bad:
    def __init__(self, **k): self.k = k
    def _do(self, name, default):
        v = self.k.get(name, default)
        if isinstance(v, Exception): raise v
        return v
    def __len__(self): return self._do("len", 1)
    def __bool__(self): return self._do("bool", True)
    def __str__(self): return self._do("str", "s")
    def __repr__(self): return self._do("repr", "r")
    def __hash__(self): return self._do("hash", 1)
    def __iter__(self): return self._do("iter", iter("ab"))
    def __index__(self): return self._do("index", 2)
    def __int__(self): return self._do("int", 3)
    def __float__(self): return self._do("float", 1.5)
    def __format__(self, spec): return self._do("format", "f" + spec)
    def __contains__(self, x): return self._do("contains", "truthy")
    def __eq__(self, o): return self._do("eq", NotImplemented)
B = Bad
for c in (lambda: len(B(len=-1)), lambda: len(B(len="x")), lambda: len(B(len=2.0)), lambda: len(B(len=10 ** 30)), lambda: bool(B(bool=1)), lambda: not B(bool=None),
          lambda: str(B(str=5)), lambda: repr(B(repr=None)), lambda: f"{B()!r:>4}{B():z}", lambda: f"{B(format=1)}", lambda: hash(B(hash="h")), lambda: {B(hash=ValueError("h")): 1},
          lambda: list(B(iter=5)), lambda: [1, 2, 3][B()], lambda: [1][B(index="i")], lambda: range(B(index=1.0)), lambda: int(B(int="x")), lambda: float(B(float=1)), lambda: "x" * B(),
          lambda: 1 in B(), lambda: 1 not in B(contains=0), lambda: 1 in B(contains=OSError("c")), lambda: B(eq=1) == 2, lambda: B() == 2, lambda: B(eq="e") != 1, lambda: [B(eq=True)].index(5),
          lambda: print(B(str="printed")), lambda: "%s %r %d" % (B(), B(), B()), lambda: int(B(int=True)), lambda: hash(B(hash=10 ** 20)) == hash(10 ** 20), lambda: sorted(B(iter=iter("ba")))):
    try:
        print(c())
    except Exception as e:
        print(type(e).__name__, e)
def render(items): return ", ".join(f"{i}" for i in items)
render([B(), B(format=RuntimeError("cannot format"))])
