# requires: 3.15
"""frozendict: construction, hashing, merging, immutability, equality, matching and views."""
f = frozendict(a=1, b=[2])
print(f, frozendict(), frozendict([("x", 1)]), frozendict({"k": 0}, z=1), f["a"], f.get("q", "d"), len(f), "a" in f, list(f), list(f.items()), bool(frozendict()))
print(f == {"a": 1, "b": [2]}, {"a": 1, "b": [2]} == f, f == frozendict(b=[2], a=1), f != {}, isinstance(f, dict), frozendict.__mro__[1].__name__)
print(hash(frozendict(a=1, b=2)) == hash(frozendict(b=2, a=1)), {frozendict(a=1): "key"}[frozendict({"a": 1})], frozendict(x=1) in {frozendict(x=1)})
g = f
g |= {"c": 3}
print(g, f, g is f, f | {"a": 9}, {"q": 1} | f, type({} | f).__name__, type(f | {}).__name__, {**f, "d": 4}, f.copy() is f)
def kw(**k): return k
print(kw(**f), type(kw(**f)).__name__, frozendict.fromkeys("ab", 0), reversed(f).__class__.__name__, f.keys() & {"a"}, frozendict(f) is f)
match f:
    case {"a": a, **rest}: print("matched", a, rest, type(rest).__name__)
f["b"].append(3); print(f)
class Sub(frozendict):
    def __missing__(self, k): return f"no {k}"
print(Sub(a=1)["zz"], Sub(a=1), type(Sub(a=1) | {}).__name__)
def mutate(i):
    if i == 0: f["z"] = 1
    if i == 1: del f["a"]
    if i == 2: f.update(a=2)
    if i == 3: hash(f)
    if i == 4: f.pop("a")
    if i == 5: frozendict(5)
    if i == 6: f["nope"]
    if i == 7: f.x = 1
    if i == 8: frozendict([1])
for i in range(9):
    try: mutate(i)
    except (TypeError, AttributeError, KeyError) as e: print(i, type(e).__name__, e)
mutate(1)
