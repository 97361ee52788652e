"""Constant-looking list, dict and set displays give a fresh object on every evaluation."""
def fresh_list(): return [1, 2, 3]
def fresh_set(): return {1, 2, 3}
def fresh_dict(): return {"a": 1, "b": 2, "c": 3}
def nested(): return [[], {}, (1, [])]
a, b = fresh_list(), fresh_list()
a.append(4)
print(a, b, a is b, fresh_list())
s = fresh_set(); s.add(9); print(sorted(s), sorted(fresh_set()))
d = fresh_dict(); d["a"] = 0; d.pop("b"); print(d, fresh_dict())
n = nested(); n[0].append(1); n[1]["k"] = 1; n[2][1].append("x"); print(n, nested())
out = []
for i in range(3):
    row = [0, 0, 0]
    row[i] = 1
    out.append(row)
print(out)
for x in [1, 2, 3]:
    for y in {5}:
        print(x * y, end=" ")
print()
def default(acc=[], cache={}):
    acc.append(len(acc)); cache[len(acc)] = True
    return acc, cache
print(default(), default(), default([9]))
class C:
    shared = []
    def __init__(self): self.own = []
p, q = C(), C()
p.shared.append(1); p.own.append(1)
print(q.shared, q.own)
m = [[0] * 3 for _ in range(2)]; m[0][0] = 1; print(m)
k = [[0] * 3] * 2; k[0][0] = 1; print(k)
