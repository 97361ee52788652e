"""which types match sequence patterns: str, bytes, bytearray, set, dict do not."""
import array, collections

class Registered:
    def __init__(self, *v): self.v = v
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]

class Duck(Registered): pass
class Str(str): pass
class ListSub(list): pass

collections.abc.Sequence.register(Duck)

class Seq(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        print("  getitem", i)
        if i >= 2: raise IndexError
        return i * 10

def f(x):
    match x:
        case [a, b]: return f"pair {a!r} {b!r}"
        case [*_]: return "sequence"
        case _: return "no"

for v in ([1, 2], (1, 2), range(2), collections.deque([1, 2]), array.array("i", [1, 2]), memoryview(b"ab"), collections.UserList([1, 2]), ListSub([1, 2]), collections.namedtuple("N", "a b")(1, 2),
          "ab", b"ab", bytearray(b"ab"), Str("ab"), {1: 2, 3: 4}, {1, 2}, {1: 2, 3: 4}.keys(), (i for i in "ab"), Registered(1, 2), Duck(1, 2), Seq(), collections.UserString("ab")):
    print(type(v).__name__, f(v))
