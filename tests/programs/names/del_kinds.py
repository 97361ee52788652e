"""del of names, attributes, subscripts, slices, nested targets, and order of deletion."""
class Log:
    def __init__(self, name):
        self.__dict__["name"] = name
    def __delitem__(self, k):
        print("delitem", self.name, k)
    def __delattr__(self, k):
        print("delattr", self.name, k)
def obj(n):
    print("eval", n)
    return Log(n)
x = [0, 1, 2, 3, 4, 5]
d = {"a": 1, "b": {"c": 2}}
del x[1:3], d["b"]["c"], x[-1]
print(x, d)
del (obj("p").attr, [obj("q")[1], (obj("r")[2:3],)])
del obj("s")[..., 1], ()
a = b = c = 1
del (a), [b, (c)]
print(sorted(k for k in globals() if k in "abcdx"))
try:
    del d["zz"], x
except KeyError as e:
    print(type(e).__name__, e, "x" in globals())
del x
try: del x
except Exception as last: print(type(last).__name__, last)
