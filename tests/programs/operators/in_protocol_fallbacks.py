"""The in operator via __contains__, __iter__ and __getitem__, and its errors."""
class C:
    def __contains__(self, x):
        print("contains", x)
        return "truthy" if x else ""
class I:
    def __iter__(self):
        for i in range(5):
            print("yield", i, end=" ")
            yield i
class G:
    def __getitem__(self, i):
        print("get", i, end=" ")
        if i > 3: raise IndexError
        return i * 10
class Blocked(list):
    __contains__ = None
print(1 in C(), 0 in C(), 0 not in C())
print(2 in I(), 9 not in I())
print(20 in G(), 99 in G())
it = iter([1, 2, 3, 4])
print(2 in it, list(it))
print("bc" in "abcd", "" in "", b"b" in b"abc", 98 in b"abc", None in [None])
for f in (lambda: 1 in Blocked([1]), lambda: 1 in 5, lambda: 1 in "a", lambda: [] in {1}, lambda: 300 in b"a", lambda: [] in {}):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Boom:
    def __eq__(self, o): raise LookupError(f"cannot compare with {o}")
