"""Guest callbacks in sorted, list.sort, min, max: stability, keys, errors."""
words = ["pear", "fig", "apple", "kiwi", "date"]
calls = []
def key(w):
    calls.append(w)
    return len(w)
print(sorted(words, key=key), calls == words)
print(sorted(words, key=lambda w: (-len(w), w)), min(words, key=len), max(words, key=len))
print(min(words, key=lambda w: w[::-1]), max([], default="none"), min([], key=len, default=None))
class Rev:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return o.v < self.v
    def __repr__(self): return f"R{self.v}"
print(sorted([Rev(1), Rev(3), Rev(2)]), sorted(map(Rev, range(3)), reverse=True), max(Rev(1), Rev(2)))
data = [3, 1, 2]
def peek(x):
    return (len(data), x)
data.sort(key=peek)
print(data)
def nasty(x):
    data.append(x)
    return x
try:
    data.sort(key=nasty)
except ValueError as e:
    print(e, data)
for bad in ([1, "a"], [None, None], [1j, 2j]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
try: sorted(words, key=lambda w: w.index("a") if w != "kiwi" else {}[w])
except Exception as last: print(type(last).__name__, last)
