"""__getitem__, __setitem__, __delitem__ and __missing__ with unusual keys."""
class Sub:
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = Sub()
print(s[1], s[1, 2], s[()], s[1,], s[None], s[...], s["a":"b"], s[1:2, ::3, ...], s[-1], s[(1, 2)])
s[0] = 1; s[1, 2] = 2; s[:] = 3; s[::2, 1] = 4
del s[0], s[1, 2], s[:], (s[3]), [s[4]]
s[*(1, 2), 3] = "star"
print(s[*range(3)], s[*"ab", 1:2])
a = s[0], *s[1]
print(a)
class M(dict):
    def __missing__(self, k): return f"<{k}>"
m = M(a=1)
print(m["a"], m["zz"], m.get("zz"), "zz" in m)
for f in (lambda: [][0], lambda: {}["k"], lambda: {}[[]], lambda: ()[1:2]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def strange(x):
    x["a"]["b"]["c"] = 1
strange({"a": {"b": 3}})
