"""Order of stores in chained and nested unpacking assignments, with side effects."""
class Rec:
    def __init__(self, name): object.__setattr__(self, "name", name)
    def __setattr__(self, k, v): print(f"{self.name}.{k}={v!r}", end=" "); object.__setattr__(self, k, v)
    def __setitem__(self, k, v): print(f"{self.name}[{k!r}]={v!r}", end=" ")
    def __delattr__(self, k): print(f"del {self.name}.{k}", end=" ")
    def __delitem__(self, k): print(f"del {self.name}[{k!r}]", end=" ")
a, b = Rec("a"), Rec("b")
def pick(r): print(f"<{r.name}>", end=""); return r
def val(*v): print(f"val{v}", end=" "); return v
pick(a).x, pick(b).y = val(1, 2); print()
pick(a).x = pick(b)[pick(a).name] = val(3); print()
pick(a)[0], (pick(b)[1:2], *pick(a).rest), b.z = val(1, (2, 3, 4), 5); print()
(pick(a).p, pick(b).q) = t = pick(a)["t"], *pick(b)["u", 1] = val(7, 8); print(t)
for pick(a).i, pick(b)["k"] in [(1, 2), (3, 4)]: print("body", end=" ")
print()
del pick(a).x, (pick(b).y, [pick(a)[0]]), b[::2]; print()
class CM:
    def __enter__(self): return "cm", ("in", "ner")
    def __exit__(self, *e): print("exit", end=" "); return False
with CM() as (a.first, (*b.chars,)), CM() as a[b.name]: print("with")
print()
x = [1, 2]; i = 0
i, x[i] = 1, 9; print(i, x)
x[i], i = 5, 0; print(i, x)
x = x[0], x[1] = [7, 8]
