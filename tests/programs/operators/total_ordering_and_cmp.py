"""functools.total_ordering, cmp_to_key and operators derived from them."""
from functools import total_ordering, cmp_to_key
@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, o):
        if not isinstance(o, Version): return NotImplemented
        return self.parts == o.parts
    def __lt__(self, o):
        if not isinstance(o, Version): return NotImplemented
        return self.parts < o.parts
    def __repr__(self): return "v" + ".".join(map(str, self.parts))
vs = [Version(t) for t in ("1.10", "1.9", "2.0", "1.9.1", "1.10")]
print(sorted(vs), max(vs), min(vs), vs[0] == vs[4], vs[0] <= vs[4], vs[1] >= vs[2], vs[2] > vs[3])
print(sorted(vs, reverse=True), [a < b for a, b in zip(vs, vs[1:])])
def by_len_then_text(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b)
print(sorted("pear fig apple kiwi date banana".split(), key=cmp_to_key(by_len_then_text)))
K = cmp_to_key(lambda a, b: b - a)
print(K(1) < K(2), K(1) > K(2), K(3) == K(3), sorted([3, 1, 2], key=K))
for f in (lambda: vs[0] < 1, lambda: vs[0] >= "1.0"):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    @total_ordering
    class Empty: pass
except ValueError as e:
    print(e)
