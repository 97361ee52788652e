"""Deeply nested displays and access paths, updates in place and merging trees."""
cfg = {"a": [{"b": ({"c": [0, {"d": {"e": (1, 2, [3, {"f": "deep"}])}}]},)}]}
print(cfg["a"][0]["b"][0]["c"][1]["d"]["e"][2][1]["f"][::-1].upper()[0])
cfg["a"][0]["b"][0]["c"][1]["d"]["e"][2][1]["f"] += "er"
cfg["a"][0]["b"][0]["c"][0] -= 5
cfg["a"].append({**cfg["a"][0], "new": len(cfg["a"])})
print(cfg)
def merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: merge(a[k], b[k]) if k in a and k in b else a.get(k, b.get(k)) for k in [*a, *(k for k in b if k not in a)]}
    if isinstance(a, list) and isinstance(b, list):
        return a + [x for x in b if x not in a]
    return b
print(merge({"x": {"y": [1, 2], "z": 1}, "k": 0}, {"x": {"y": [2, 3], "w": 4}, "m": None}))
def flatten(v, path=()):
    match v:
        case dict(): 
            for k, x in v.items(): yield from flatten(x, (*path, k))
        case list() | tuple():
            for i, x in enumerate(v): yield from flatten(x, (*path, i))
        case _:
            yield ".".join(map(str, path)), v
for p, v in flatten({"a": [1, {"b": (2, 3)}], "c": {}}): print(p, v)
lst = [[[[[[[[[[1]]]]]]]]]]
while isinstance(lst, list): lst = lst[0]
print(lst)
def dig(v, n): return dig(v[0], n - 1) if n else v
