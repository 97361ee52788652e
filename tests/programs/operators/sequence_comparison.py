"""Lexicographic comparison of lists and tuples, with early stop and nested errors."""
class Noisy:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print(f"eq({self.v},{o.v})", end=" "); return self.v == o.v
    def __lt__(self, o): print(f"lt({self.v},{o.v})", end=" "); return self.v < o.v
N = Noisy
print([N(1), N(2), N(3)] < [N(1), N(3), N(0)])
print((N(1), N(2)) == (N(1), N(2)))
print([N(1)] == [N(1), N(2)])
print([N(1)] < [N(1), N(2)])
print([1, 2] < [1, 2, 0], (1, 2) > (1,), [] < [0], () == (), [1] == (1,), (1, [2, (3,)]) == (1, [2, (3,)]))
print([1, "a"] < [2, 3], (1, "a") == (1, 2))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 5, 2) == range(0, 6, 2), range(3) == [0, 1, 2])
print({"a": [1]} == {"a": [1]}, {1: 2} != {1: 2.0}, b"a" == bytearray(b"a"))
a = [1]; a.append(a)
print(a[1] is a, a == a)
try:
    [1, "a"] < [1, 3]
except TypeError as e:
    print(e)
sorted([(1, {}), (2, {}), (1, {})])
