"""__import__ with fromlist, level, globals; the difference between top package and submodule."""
print(__import__("os.path").__name__, __import__("xml.etree.ElementTree").__name__, __import__("xml.etree.ElementTree", fromlist=["x"]).__name__)
print(__import__("xml.etree", fromlist=("ElementTree",)).ElementTree.__name__, __import__("math", fromlist=["no_such"]).__name__)
print(__import__(name="json", globals=None, locals=5, fromlist=(), level=0).__name__)
class Names(list):
    def __iter__(self):
        print("fromlist iterated")
        return super().__iter__()
print(__import__("json", fromlist=Names(["decoder"])).decoder.__name__)
mods = {n: __import__(n) for n in ("math", "cmath", "string")}
print({k: m.__name__ for k, m in mods.items()}, getattr(__import__("functools"), "reduce")(lambda a, b: a - b, [9, 3, 1]))
for bad in (lambda: __import__(), lambda: __import__(""), lambda: __import__("."), lambda: __import__("nope.x"), lambda: __import__("math.x"), lambda: __import__("json", fromlist=[5]), lambda: __import__("json", level="0"),
            lambda: __import__("json", fromlist=5), lambda: __import__("math", fromlist=[5]).__name__, lambda: __import__(None), lambda: __import__("x", 5, level=1), lambda: __import__("json", bad=1), lambda: __import__("a..b"), lambda: __import__("json", fromlist=["*"]).loads("1")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0])
def chain(*names):
    obj = __import__(names[0])
    for n in names[1:]:
        obj = getattr(obj, n)
    return obj
print(chain("os", "path", "basename")("a/b"))
try: chain("os", "path", "base_name")
except Exception as last: print(type(last).__name__, last)
