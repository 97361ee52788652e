"""MutableMapping subclass and UserDict: case-insensitive keys, ** unpacking, pop, update."""
from collections import UserDict
from collections.abc import MutableMapping
class Fold(MutableMapping):
    def __init__(self, *a, **k): self._d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self._d[k.casefold()][1]
    def __setitem__(self, k, v): self._d[k.casefold()] = (k, v)
    def __delitem__(self, k): del self._d[k.casefold()]
    def __iter__(self): return (k for k, _ in self._d.values())
    def __len__(self): return len(self._d)
    def __repr__(self): return f"Fold({dict(self)})"
f = Fold({"Alpha": 1}, BETA=2)
f["alpha"] += 10
print(f, f["ALPHA"], "beta" in f, f.get("nope", "?"), {**f}, dict(f.items()), list(f.keys()))
print(f.pop("Beta"), f.setdefault("Gamma", []), f.popitem(), len(f), f == {"alpha": 11}, f)
def kw(**k): return k
f.update([("x", 1), ("X", 2)]); print(f, kw(**f))
match f:
    case {"ALPHA": a, **rest}: print("matched", a, rest)
class Count(UserDict):
    def __missing__(self, k): return 0
    def __setitem__(self, k, v): super().__setitem__(k, max(0, v))
c = Count(a=1)
for ch in "abracadabra": c[ch] += 1
c["z"] -= 5
print(c, c | {"q": 1}, type(c | {}).__name__, c.data["z"], "zz" in c)
try: f.pop("none")
except KeyError as e: print("KeyError", e)
