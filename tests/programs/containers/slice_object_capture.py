"""__getitem__ receives the exact slice or tuple written in the subscript."""
class G:
    def __getitem__(self, k): return k
    def __class_getitem__(cls, k): return ("class", k)
g = G()
print(g[:], g[1:], g[:2], g[1:2], g[::], g[::3], g[1::3], g[:2:3], g[1:2:3], g[:-1], g[::-1])
print(g[1:2, 3], g[:, ...], g[(1, 2):[3]], g[()], g[1,], g["a":None:2.5])
print(g[lambda: 0 if 0 else 1].__name__, g[x := 5], x, g[(y := 1):(y + 1)])
print(G[int, str], G[1:2], G[G[0]])
n, m = 2, None
print(g[n:m], g[n:m:n], g[-n:], g[n + 1:n * 5:-n], g[not n:n and m])
s = g[1:10:2]
print(s.start, s.stop, s.step, s == slice(1, 10, 2), s.indices(5), slice(None, None, -1).indices(4))
print([list(range(10))[slice(*a)] for a in [(3,), (1, 3), (8, 2, -2), (-3, None), (None, None, 4)]])
class Rec:
    def __init__(self): self.log = []
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    def __delitem__(self, k): self.log.append(("del", k))
    def __getitem__(self, k): self.log.append(("get", k)); return 10
r = Rec()
r[1:2] = "a"; r[:, 1] = "b"; del r[::2]; r[0:1] += 5; r[...] = r[:]
for item in r.log: print(item)
