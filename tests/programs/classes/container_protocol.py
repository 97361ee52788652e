"""__getitem__ with every index form, __setitem__, __delitem__, __contains__, __reversed__, __len__."""
class G:
    def __init__(self): self.log = []
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): self.log.append((k, v))
    def __delitem__(self, k): self.log.append(k)
    def __class_getitem__(cls, k): return "class", k
g = G()
print(g[1], g[1, 2], g[1:2], g[::2], g[1:2, ..., None], g[()], g[g[1]:], g[:, 0], g["a"]["a" == "b":], g[-1:], G[int, str], G[1:2])
t = (3, 4)
print(g[*t], g[0, *t], g[*t, 5])
g[0] = "a"; g[1:2] = "b"; g[1, 2] = g[3] = "c"; del g[5], g[::3]
g[7], g[8] = 1, 2
print(g.log)
class Seq:
    def __init__(self, *v): self.v = v
    def __getitem__(self, i):
        print("get", i, end=";")
        return self.v[i]
    def __len__(self): return len(self.v)
s = Seq("x", "y", "z")
print(list(s)); print("y" in s); print("q" in s); print(list(reversed(s))); a, *b = s; print(a, b); print(max(s))
class Con(Seq):
    def __contains__(self, x): return x == "magic"
    def __reversed__(self): return iter(["custom"])
    def __iter__(self): yield from self.v
c = Con(1, 2)
print("magic" in c, 1 in c, *reversed(c), *c, c[-1], c[0:1])
class NoLen:
    __contains__ = None
    __reversed__ = None
    def __getitem__(self, i): return i
for bad in (lambda: 1 in NoLen(), lambda: reversed(NoLen()), lambda: len(NoLen()), lambda: object()[0], lambda: s["a"], lambda: delattr(s, "w"), lambda: s.__setitem__):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try: s[0] = 1
except Exception as last: print(type(last).__name__, last)
