"""is, is not, in and not in with custom __contains__, __iter__ and odd results."""
class Has:
    def __contains__(self, x):
        log.append(x)
        return x if x != "boom" else 1 / 0

class OnlyIter:
    def __iter__(self):
        for v in (1, nan, "x"):
            log.append(v)
            yield v

class EqAll:
    def __eq__(self, o): return True
    __hash__ = None

class Blocked(list):
    __contains__ = None

log, nan, h = [], float("nan"), Has()
print("a" in h, 0 in h, [] not in h, "b" not in h, None in h, log)
log.clear()
o = OnlyIter()
print(nan in o, 1 in o, "y" in o, log)
e = EqAll()
print(e in [1], 1 in [e], e in (), nan in [nan], nan == nan, e is e, e is not EqAll(), [] is not [], None is None)
print("bc" in "abcd", "" in "", b"b" in b"abc", 98 in b"abc", 3 in range(0, 10, 3), 3.0 in range(5), "a" in {"a": 1}, (1, 2) in [(1, 2)], not 1 in [2])
for fn in (lambda: 1 in 5, lambda: 1 in "abc", lambda: [] in {1}, lambda: {} in {}, lambda: 1 in Blocked([1]), lambda: 300 in b"a", lambda: "boom" in h, lambda: e in {1: 2}, lambda: "x" in None):
    try:
        print(fn())
    except Exception as ex:
        print(type(ex).__name__, ex)
a = b = []
print(a is b, a is not b, a is [] or b is a, (a is b) is True, type(a) is list is not None)
try:
    for key in ("x", "boom"):
        print(key in h and key not in [h])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
