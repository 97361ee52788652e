"""Chained comparisons evaluate each operand once and stop at the first false link."""
def v(name, value):
    print(name, end=" ")
    return value
print(v("a", 1) < v("b", 2) < v("c", 3))
print(v("a", 1) < v("b", 0) < v("c", 3))
print(v("a", 1) == v("b", 1) != v("c", 2) in v("d", [2]) is not v("e", None))
print(v("a", 5) > v("b", 4) > v("c", 4) > v("d", 1))
class Odd:
    def __init__(self, tag): self.tag = tag
    def __lt__(self, o):
        print(f"[{self.tag}<{o.tag}]", end=" ")
        return Truth(self.tag + o.tag)
class Truth:
    def __init__(self, tag): self.tag = tag
    def __bool__(self):
        print("bool", self.tag, end=" ")
        return self.tag != "bc"
    def __repr__(self): return f"Truth({self.tag})"
a, b, c, d = map(Odd, "abcd")
print(a < b)
print(a < b < c)
print(a < b < c < d)
if not a < b < c:
    print("falsy chain")
print([x for x in range(10) if 2 < x <= 7 != x])
while 0 < len(lst := [1]) < 2:
    print("loop once", lst); break
