"""for loops over iter(callable, sentinel), __getitem__, generators, zip strict, dict views, enumerate."""
vals = [1, 2, "stop", 3]
print(list(iter(lambda: vals.pop(0), "stop")), vals)
class CountDown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
c = CountDown(4)
for x in c:
    if x == 2: break
    print(x, end=" ")
else: print("no break")
print("then", list(c), list(c))
for i, (a, b) in enumerate(zip("abc", range(9)), start=1): print(i, a, b, end="; ")
print()
for x in reversed(range(0, 10, 3)): print(x, end=" ")
for k in {"x": 1, "y": 2}: print(k, end=" ")
for n, row in {1: "a", 2: "b"}.items(): print(n, row, end=" ")
print()
it = iter(range(5))
print([(a, b) for a, b in zip(it, it)], list(it), next(it, "default"))
for outer in (e := iter("abcd")):
    for inner in e:
        print(outer, inner, end=" "); break
print()
class Two:
    def __iter__(self): yield from (1, 2)
    def __reversed__(self): return iter("reversed")
    def __len__(self): return 2
print(list(Two()), list(reversed(Two())), [*map(str, Two())], sum(Two()), dict.fromkeys(Two()))
class NotIt:
    def __iter__(self): return [1]
for bad in (NotIt(), 5, object, None):
    try:
        for _ in bad: pass
    except TypeError as e: print(e)
for pair in zip([1, 2, 3], "ab", strict=True): print(pair)
