"""In dict comprehensions keys are evaluated before values and later keys win in place."""
log = []
def k(x): log.append(f"k{x}"); return x % 3
def v(x): log.append(f"v{x}"); return x * x
print({k(i): v(i) for i in range(5)}, log)
class Key:
    def __init__(self, n, tag): self.n, self.tag = n, tag
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f"{self.tag}{self.n}"
d = {Key(1, "a"): "first", Key(2, "b"): "second", Key(1, "c"): "third"}
print(d)
d[Key(2, "z")] = "kept key"
print(d, list(d)[1].tag)
s = {Key(1, "p"), Key(1, "q")}
print(s)
print({1: "int", True: "bool", 1.0: "float"}, {0: "a", False: "b"})
print({x: y for x in "ab" for y in range(2)}, {y: x for x, y in zip("abc", "xyx")})
print({(i, j): i * j for i in range(3) for j in range(i) if (i + j) % 2})
