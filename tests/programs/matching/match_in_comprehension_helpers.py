"""match inside functions used by comprehensions, lambdas' callees and generators."""
def size(x):
    match x:
        case str(s): return len(s)
        case int() | float(): return 1
        case [*items]: return sum(size(i) for i in items)
        case {**pairs}: return sum(size(k) + size(v) for k, v in pairs.items())
    return 0

def walk(x, path=()):
    match x:
        case {}:
            for k in x:
                yield from walk(x[k], (*path, k))
        case [_, *_]:
            for i, v in enumerate(x):
                yield from walk(v, (*path, i))
        case [] | None:
            yield path, "empty"
        case leaf:
            yield path, leaf

doc = {"a": [1, "two", {"b": [], "c": None}], "d": 3.5, "e": {}}
print(size(doc), [size(v) for v in doc.values()])
for p, leaf in walk(doc):
    print(p, leaf)
print({k: v for k, v in walk(doc) if v != "empty"})
print(sorted(map(size, ["abc", [1, [2, "de"]], {}]), reverse=True))
