"""__bool__ and __len__: precedence, bad results and errors."""
def make(**methods):
    return type("M", (), {f"__{k}__": (lambda self, v=v: v() if callable(v) else v) for k, v in methods.items()})()

def truth(x):
    try:
        return "true" if x else "false"
    except Exception as e:
        return f"{type(e).__name__}: {e}"

def err():
    raise LookupError("no truth")

class Huge:
    def __len__(self): return 2 ** 70
class NoneBool:
    __bool__ = None
    def __len__(self): return 1
class Meta(type):
    def __bool__(cls): return False
class Falsy(metaclass=Meta): pass
class Inst: pass
i = Inst()
i.__bool__ = lambda: False
i.__len__ = lambda: 0

for x in (make(), make(bool=True), make(bool=False, len=3), make(len=0), make(len=2), make(bool=1), make(bool=None), make(len=-1), make(len="x"), make(len=True), make(bool=err), make(len=err), make(len=2.0), Huge(), NoneBool(), Falsy, Falsy(), i):
    print(type(x).__name__, truth(x), end=" | ")
    try:
        print(bool(x), not x)
    except Exception as e:
        print(type(e).__name__)
print([truth(z) for z in (0, 0.0, 0j, "", b"", (), [], {}, set(), range(0), None, ..., NotImplemented is None, -0.0, "0", [0], range(1))])
def check(v):
    while v:
        return "loop"
try:
    check(make(bool=err))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
