"""TypeErrors from builtin functions called with wrong counts or types."""
calls = [lambda: len(), lambda: len(1), lambda: len([], []), lambda: abs("x"), lambda: ord("ab"), lambda: ord(5),
         lambda: chr(-1), lambda: chr("a"), lambda: sum(5), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: max(),
         lambda: max(5), lambda: max([]), lambda: min([1, "a"]), lambda: sorted(), lambda: sorted([1], 2),
         lambda: isinstance(1, 2), lambda: isinstance(1), lambda: issubclass(1, int), lambda: iter(5), lambda: next([]),
         lambda: next(), lambda: hash([]), lambda: getattr(1), lambda: getattr(1, 2), lambda: setattr(1, "x", 2),
         lambda: range(), lambda: range("a"), lambda: range(1, 2, 0), lambda: pow(2, "x"), lambda: pow(2, -1, 4),
         lambda: divmod(1), lambda: round("x"), lambda: zip(5), lambda: enumerate(), lambda: map(len), lambda: filter(len),
         lambda: reversed(5), lambda: reversed({1}), lambda: print(1, bad=2), lambda: print(1, sep=3), lambda: bin(1.5),
         lambda: callable(), lambda: id(), lambda: format(1, 2), lambda: format(1, "q"), lambda: input.__call__(1, 2),
         lambda: any(1), lambda: all(), lambda: ascii(), lambda: hasattr(1, 1), lambda: delattr(1, "real"), lambda: vars(1, 2)]
for c in calls:
    try:
        print(c())
    except Exception as e:
        print(type(e).__name__, e)
def total(rows):
    return sum(row["n"] for row in rows)
print(total([{"n": 1}, {"n": 2}]))
try: total([{"n": 1}, {"n": "two"}])
except Exception as last: print(type(last).__name__, last)
