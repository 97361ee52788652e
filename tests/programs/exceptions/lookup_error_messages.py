"""messages of KeyError and IndexError from the built-in containers."""
import collections
tests = {
    "dict": lambda: {}["k"], "tuple key": lambda: {}[1, 2], "pop": lambda: {}.pop("p"), "popitem": lambda: {}.popitem(),
    "del": lambda: {}.__delitem__(None), "set": lambda: {1}.remove(2), "set pop": lambda: set().pop(),
    "list": lambda: [][0], "list neg": lambda: [1][-2], "assign": lambda: [].__setitem__(0, 1), "list pop": lambda: [].pop(),
    "pop range": lambda: [1].pop(5), "tuple": lambda: ()[0], "str": lambda: "abc"[3], "bytes": lambda: b""[0], "range": lambda: range(3)[3],
    "deque": lambda: collections.deque()[0], "deque pop": lambda: collections.deque().pop(), "chain": lambda: collections.ChainMap({})["z"],
    "default": lambda: collections.defaultdict(None)["d"], "bytearray": lambda: bytearray(b"a").pop(3), "str key": lambda: {}["it's"],
    "format": lambda: "{0} {1}".format(1), "format key": lambda: "{name}".format(), "percent": lambda: "%(a)s" % {}, "mem": lambda: memoryview(b"ab")[2],
}
results = {}
for name, t in tests.items():
    try:
        t()
        results[name] = "no error"
    except LookupError as e:
        results[name] = repr(e)
        print(f"{name:12} {type(e).__name__}: {e}")
print([n for n, r in results.items() if r == "no error"])
