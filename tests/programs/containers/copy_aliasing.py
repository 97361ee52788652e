"""Aliasing, shallow copies by every spelling and deepcopy of cyclic structures."""
import copy
base = [[1, 2], {"k": [3]}, (4, [5])]
copies = {"slice": base[:], "list": list(base), "copy": base.copy(), "star": [*base], "mul": base * 1, "comp": [x for x in base], "mod": copy.copy(base), "add": base + []}
base[0].append("shared")
print({k: (v[0] is base[0], v == base, v is base) for k, v in copies.items()})
deep = copy.deepcopy(base)
base[2][1].append("more"); base[1]["k"] += [9]
print(deep, base)
cyc = {"name": "root", "kids": []}
cyc["kids"].append({"parent": cyc, "leaf": (cyc["kids"],)})
dup = copy.deepcopy(cyc)
print(dup["kids"][0]["parent"] is dup, dup["kids"][0]["leaf"][0] is dup["kids"], dup["kids"] is cyc["kids"], cyc)
class Pt:
    def __init__(self, x): self.x = x
    def __deepcopy__(self, memo): print("deepcopy hook", end=" "); return Pt(copy.deepcopy(self.x, memo))
    def __copy__(self): print("copy hook", end=" "); return self
    def __repr__(self): return f"Pt({self.x})"
p = Pt([1]); q = copy.deepcopy([p, p]); print(q, q[0] is q[1], q[0].x is p.x, copy.copy(p) is p)
d1 = {"a": [1]}; d2 = dict(d1); d3 = {**d1}; d4 = d1 | {}; d5 = d1.copy()
d1["a"].append(2); d1["b"] = 0
print(d2, d3, d4, d5, copy.copy((1, 2)), copy.deepcopy((1, [2])), copy.copy({1}) == {1})
def take(x): x.append(1); x = ["new"]; x.append(2); return x
y = ["orig"]; print(take(y), y)
class No:
    def __deepcopy__(self, memo): raise TypeError("refuses to be copied")
