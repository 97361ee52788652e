"""str, bytes and their subclasses as literals, classes and never as sequences."""
class S(str):
    def __eq__(self, other):
        calls.append(str(other))
        return str.lower(self) == other
    __hash__ = str.__hash__

calls = []
def f(x):
    match x:
        case "hello": return "hello"
        case b"hello": return "bytes hello"
        case ["h", *_]: return "sequence h"
        case "" | b"": return "empty"
        case str(s) if s.isdigit(): return f"digits {s}"
        case bytes([104 as h, *_]) : return f"never {h}"
        case bytes(b): return f"bytes {b!r}"
        case bytearray(b): return f"bytearray {bytes(b)!r}"
    return f"other {type(x).__name__}"

for v in ("hello", S("HELLO"), S("x"), b"hello", bytearray(b"hello"), list("hello"), "", bytearray(), b"hi", "123", memoryview(b"hello"), bytearray(b"q")):
    print(f(v), calls)
    calls.clear()
match "ab":
    case [a, b]: print("unpacked")
    case str() as whole: print("whole", whole)
a, b = "ab"
print(a, b)
