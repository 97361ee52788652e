"""dict subclasses: __missing__, overridden methods not used by builtins, update order, or-merge."""
class Tree(dict):
    def __missing__(self, k):
        v = self[k] = type(self)()
        return v
class Ci(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return self[k] if k in self else d
    def __missing__(self, k): return f"<{k}>"
t = Tree()
t["a"]["b"]["c"] = 1
print(t, t.get("z"), "z" in t, t["q"] == {}, list(t))
c = Ci(Plain="not lowered")
c["KEY"] = 1
c.update(UP=2)
c.setdefault("Def", 3)
print(c, c["Key"], c["UP"], "key" in c, c.get("KEY"), c.get("no"), c["Absent"], c.pop("UP"))
print(type(c | {"X": 1}).__name__, c | {"X": 1}, {**c}, dict(c), type(c.copy()).__name__, sorted(c))
c |= {"Y": 9}
print(c, c == {"Plain": "not lowered", "key": 1, "Def": 3, "Y": 9}, "{KEY} {nope}".format_map(c), "%(KEY)s" % c)
class Ordered(dict):
    def __iter__(self): return iter(sorted(super().keys()))
    def items(self): return [(k, self[k]) for k in self]
    def __len__(self): return 100
    def __repr__(self): return "O" + super().__repr__()
    def __eq__(self, o): return "eq"
o = Ordered(b=1, a=2)
print(list(o), o.items(), len(o), o, o == 1, {**o}, dict(o), [*o.keys()], bool(Ordered()))
del o["b"]
class Strict(dict):
    def __missing__(self, k): raise LookupError(f"no {k!r}, have {list(self)}")
def dig(d, *path):
    for p in path: d = d[p]
    return d
print(dig(Strict(a=Strict(b=2)), "a", "b"))
dig(Strict(a=Strict(b=2)), "a", "c")
