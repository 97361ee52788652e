"""Errors of str, list, dict, set and int methods, bound, unbound and through types."""
calls = [lambda: "a".join(), lambda: "a".join(1), lambda: "a".join([1]), lambda: "a".split(1), lambda: "a".split(""),
         lambda: "a".replace("a"), lambda: "a".center("x"), lambda: "a".index("z"), lambda: "a".startswith(1),
         lambda: "a".encode("bad-enc"), lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0.x}".format(1), lambda: "%d" % "x",
         lambda: "%s %s" % 1, lambda: "%(a)s" % 1, lambda: "a" % 1, lambda: [].append(), lambda: [].append(1, 2), lambda: [].pop(),
         lambda: [1].pop("x"), lambda: [].remove(1), lambda: [].index(3), lambda: [].insert(1), lambda: [].extend(1),
         lambda: [1].sort(len), lambda: [1].sort(key=1), lambda: {}.update(1), lambda: {}.update([1]), lambda: {}.pop(), lambda: {}.pop("k"),
         lambda: {}.popitem(), lambda: {}.setdefault(), lambda: {}.get(), lambda: {}.fromkeys(), lambda: {}[[]], lambda: set().add([]),
         lambda: set().remove(1), lambda: set().pop(), lambda: {1}.union(2), lambda: {1} | [2], lambda: (1).bit_length(2),
         lambda: (5).to_bytes(0, "big"), lambda: str.upper(), lambda: str.upper(5), lambda: list.append(5, 1), lambda: dict.get([], 1),
         lambda: int.__add__(1), lambda: int.__add__("a", 1), lambda: (1).__add__("a"), lambda: object.__init__(1, 2), lambda: [].__getitem__("x"),
         lambda: (1, 2).index(3), lambda: b"a".join(["a"]), lambda: bytes.fromhex("xyz"), lambda: str("abc")["a"], lambda: "abc"[5]]
for i, c in enumerate(calls):
    try:
        print(i, repr(c()))
    except Exception as e:
        print(i, type(e).__name__, e)
def lookup(table, *path):
    for p in path:
        table = table[p]
    return table
try: lookup({"a": [{"b": 1}]}, "a", 0, "c")
except Exception as last: print(type(last).__name__, last)
