"""dotted names are looked up every time and compared with ==."""
import math, types

class Config:
    limit = 10
    class Inner:
        flag = "deep"

class Watch:
    reads = []
    def __getattr__(self, name):
        self.reads.append(name)
        return {"a": 1, "b": 2}[name]

w, ns = Watch(), types.SimpleNamespace(pi=3.14, fn=len)
def f(x):
    match x:
        case Config.limit: return "limit"
        case Config.Inner.flag: return "deep flag"
        case math.pi | math.e: return "constant"
        case ns.fn: return "function"
        case [w.a, w.b]: return "watched"
        case {Config.limit: v}: return f"limit key {v}"
        case w.b: return "b"
    return "none"

for v in (10, 10.0, "deep", math.e, len, [1, 2], [1, 3], {10: "ten"}, 2):
    print(repr(v).split(" at")[0], f(v), w.reads)
    w.reads.clear()
Config.limit = 11
print(f(10), f(11))
f_missing = lambda x: x
def bad(x):
    match x:
        case w.zzz: return 1
bad(5)
