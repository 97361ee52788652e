"""Chained calls, subscripts and attribute access across lines, in displays."""
text = """
  name = disk ; size=10
# comment
  name=cpu;size = 4 ; cores = 2

"""
rows = [
    {k.strip(): int(v) if v.strip().isdigit() else v.strip()
     for k, v in (part.split("=") for part in line.split(";"))}
    for line in text.strip().splitlines()
    if line.strip() and not line.lstrip().startswith("#")
]
print(rows)
class Query:
    def __init__(self, items): self._items = list(items)
    def where(self, **eq): return Query(r for r in self._items if all(r.get(k) == v for k, v in eq.items()))
    def filter(self, fn): return Query(filter(fn, self._items))
    def select(self, *cols): return Query({c: r.get(c) for c in cols} for r in self._items)
    def order(self, key, desc=False): return Query(sorted(self._items, key=lambda r: r[key], reverse=desc))
    def __getitem__(self, k): return self._items[k]
    def __len__(self): return len(self._items)
    def __iter__(self): return iter(self._items)
q = Query(rows * 2 + [{"name": "gpu", "size": 7}])
print(
    q
    .filter(lambda r: r["size"] > 4)
    .order("size", desc=True)
    .select("name", "size", "nope")
    [0:2]
)
print([*q.where(name="cpu").select("cores")], len(q.where(name="cpu", size=4)), q.order("name")[0]["name"].upper()[::-1].join("<>"))
print(sum(r["size"] for r in q) / len(q), {r["name"] for r in q} == {"disk", "cpu", "gpu"})
(q
 .where(name="gpu")
 .order("size")
 .order(
     "cores"))
