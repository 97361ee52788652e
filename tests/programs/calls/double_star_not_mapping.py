"""** with things that are not mappings, non-string keys and failing mappings."""
def f(*a, **k): return k
class Keys:
    def __init__(self, ks): self.ks = ks
    def keys(self): return self.ks
    def __getitem__(self, k):
        if k == "bad": raise ValueError("value of bad")
        return k * 2
class OnlyKeys:
    def keys(self): return ["a"]
class KeysRaise:
    def keys(self): raise AttributeError("inside keys")
class KErr(Keys):
    def __getitem__(self, k): raise KeyError(k)
class Str(str): pass
cases = [5, None, [("a", 1)], "ab", Keys(["a", "b"]), Keys(iter("xy")), Keys(5), Keys(["a", "bad"]), Keys([1, 2]),
         OnlyKeys(), KeysRaise(), KErr(["k"]), {1: 2}, {None: 1}, {("t",): 1}, {Str("s"): 1}, {b"b": 1}]
for m in cases:
    for call in (lambda: f(**m), lambda: f(z=1, **m), lambda: dict(**m), lambda: {**m}):
        try:
            print(call())
        except Exception as e:
            msg = str(e)
            print(type(e).__name__, msg)
try: f(**Keys(["fine", "bad"]))
except Exception as last: print(type(last).__name__, last)
