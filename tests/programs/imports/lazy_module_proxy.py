"""A lazy import proxy class with caching and errors at first use."""
class Lazy:
    def __init__(self, name, *attrs):
        self.__dict__.update(_name=name, _attrs=attrs, _obj=None, _loads=0)
    def _load(self):
        if self._obj is None:
            obj = __import__(self._name, fromlist=self._attrs or ["*"])
            for a in self._attrs:
                obj = getattr(obj, a)
            self.__dict__.update(_obj=obj, _loads=self._loads + 1)
        return self._obj
    def __getattr__(self, n): return getattr(self._load(), n)
    def __call__(self, *a, **k): return self._load()(*a, **k)
    def __repr__(self): return f"<lazy {'.'.join((self._name, *self._attrs))} {'loaded' if self._obj else 'pending'}>"
math, dumps, bad, worse = Lazy("math"), Lazy("json", "dumps"), Lazy("nope_lazy"), Lazy("json", "nope")
print(math, dumps, bad, worse)
print(math.gcd(4, 6), dumps({"k": [1, 2]}, indent=None), math.pi > 3, math._loads, math)
for fn in (lambda: bad.anything, lambda: worse(), lambda: math.nothing, lambda: math(), lambda: Lazy("math", "pi")()):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0])
def use(mods):
    return [m.__name__ for m in mods]
print(use([math, Lazy("collections.abc"), dumps]), bad, bad._loads)
use([math, bad])
