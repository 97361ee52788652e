"""exec with explicit globals and locals: where names go, and NameError inside."""
g = {"a": 1}
l = {}
exec("b = a + 1\nglobal c\nc = 3\ndef f(): return a", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l), l["f"]())
g2 = {}
exec("x = 5\ny = [x for _ in range(2)]\nclass K:\n    z = x", g2)
print(g2["y"], g2["K"].z)
class Tracking(dict):
    def __missing__(self, k):
        if k == "print": raise KeyError(k)
        return "missing " + k
m = Tracking()
exec("r = nothing_here", {}, m)
print(m["r"])
def scope():
    v = 1
    exec("v = 2; w = 3")
    return v, "w" in globals()
print(scope())
try:
    exec("print(only_local)", {}, {})
except NameError as e:
    print(e)
