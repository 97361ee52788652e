"""__hash__/__eq__ used by dict and set, identity shortcuts, mutation of keys, __hash__ = None."""
log = []
class K:
    def __init__(self, h, v): self.h, self.v = h, v
    def __hash__(self): log.append(f"h{self.v}"); return self.h
    def __eq__(self, o): log.append(f"{self.v}=={o.v}"); return self.v == o.v
    def __repr__(self): return f"K{self.v}"
def flush(label):
    print(label, *log)
    log.clear()
a, b, c = K(1, "a"), K(1, "b"), K(1, "a")
d = {a: 1}
flush("insert")
d[a] = 2; flush("same object")
d[b] = 3; flush("collision")
d[c] = 4; flush("equal")
print(d, list(d)[0] is a, len(d))
flush("print")
b in d; flush("in")
d.get(K(2, "a")); flush("other hash")
d.pop(c); flush("pop")
s = {a, b, c}; flush("set")
print(len(s), a in [c], [c].index(a), (a,) == (c,), [a] == [a]); flush("lists")
class NoHash:
    def __eq__(self, o): return True
class Restored(NoHash):
    __hash__ = lambda self: 5
class Explicit:
    __hash__ = None
print(hash(Restored()), NoHash.__hash__, isinstance(NoHash(), __import__("collections.abc", fromlist=["x"]).Hashable))
for bad in (NoHash(), Explicit(), [], {}, set(), (1, [2]), slice(1).__class__ and bytearray()):
    try:
        hash(bad)
    except TypeError as e:
        print(e)
k = K(7, "k")
t = {k: "found"}
k.h = 8
print(t.get(k), k in t, k in list(t))
log.clear()
class Fails:
    def __hash__(self): return 1
    def __eq__(self, o): raise RuntimeError("compared")
try: {Fails(): 1}[Fails()]
except Exception as last: print(type(last).__name__, last)
