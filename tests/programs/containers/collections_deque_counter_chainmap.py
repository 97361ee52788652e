"""deque, Counter, ChainMap, OrderedDict and defaultdict operations and errors."""
from collections import deque, Counter, ChainMap, OrderedDict, defaultdict
d = deque("abcde", maxlen=4); d.append("f"); d.appendleft("z"); d.rotate(1); print(d, d[0], d.index("d"), d.maxlen, list(reversed(d)))
d.extendleft([1, 2]); d.insert(1, "i") if len(d) < 4 else d.remove("z"); del d[0]; print(d, d + deque([9]), d * 2, d.pop(), d.popleft())
c = Counter("mississippi"); print(c.most_common(2), c["zz"], c + Counter("mm"), c - Counter(s=3), c & Counter("sip"), c | Counter("zz"), sorted(c.elements())[:3], c.total())
c.subtract("iii"); c["s"] = 0; print(+c, -c, c <= Counter("mississippi"), Counter(a=1) == Counter(a=1, b=0))
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m["b"] = 9; m2 = m.new_child({"z": 0}); print(m, m["a"], m.maps[1]["b"], m2, list(m2), m2.parents == m, dict(m2))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); o.move_to_end("c", last=False); print(o, o.popitem(last=False), o == {"a": 1, "b": 2}, o == OrderedDict(a=1, b=2))
g = defaultdict(lambda: defaultdict(int))
for k, v in ["ax", "bx", "ax", "ay"]: g[k][v] += 1
print({k: dict(v) for k, v in g.items()}, "q" in g, g.get("q"), len(g), g["q"], len(g))
def grow(q):
    for x in q: q.append(x)
for f in (lambda: deque().pop(), lambda: grow(deque([1])), lambda: deque([1])[3], lambda: m.pop("b") and m["zz"], lambda: defaultdict(5), lambda: deque([1], 1).insert(0, 2), lambda: o.move_to_end("nope"), lambda: d[0:1]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def lookup(maps, *keys): return [ChainMap(*maps)[k] for k in keys]
print(lookup([{"x": 1}, {"y": 2}], "x", "y"))
lookup([{}, {}], "gone")
