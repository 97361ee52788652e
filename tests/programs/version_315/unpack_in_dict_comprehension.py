# requires: 3.15
"""PEP 798: **d in dict comprehensions: overriding order, mappings, scopes and errors."""
dicts = [{"a": 1, "b": 2}, {}, {"b": 3, "c": 4}]
print({**d for d in dicts}, {**d for d in dicts if "b" in d}, {**{k: i} for i, k in enumerate("xyx")})
class M:
    def __init__(self, n): self.n = n
    def keys(self): print(f"keys{self.n}", end=" "); return [self.n, "k"]
    def __getitem__(self, k): return (self.n, k)
print({**M(i) for i in range(2)})
print({**{x: y for x in a} for a, y in [("pq", 1), ("q", 2)]}, {**(d if d else {"empty": 1}) for d in dicts})
def f(d):
    r = {**d for d in [{"in": d}]}
    return r, d
print(f("param"))
class C:
    base = [{"m": 1}, {"n": 2}]
    merged = {**b for b in base}
print(C.merged, [{**d for d in ds} for ds in (dicts, dicts[:1])], {k: {**v for v in vs} for k, vs in {"z": dicts}.items()})
for bad in (lambda: {**5 for _ in "a"}, lambda: {**[1] for _ in "a"}, lambda: {**{[]: 1} for _ in "a"}, lambda: {**[("a", 1)] for _ in "x"}):
    try: print(bad())
    except TypeError as e: print(e)
def layers(*configs): return {**c for c in configs if c is not None}
print(layers({"a": 1}, None, {"a": 2, "z": 0}))
layers({"a": 1}, "text")
