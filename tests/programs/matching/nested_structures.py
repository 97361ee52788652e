"""deeply nested patterns over a JSON-like document."""
def describe(doc):
    match doc:
        case {"user": {"name": str(name), "tags": [first, *_]}, "items": [{"id": int(i)}, *more]}:
            return f"{name}:{first}:{i}:{len(more)}"
        case {"items": []} | {"items": None}:
            return "no items"
        case {"items": [{"id": str(i)} | {"uid": i}, {"children": [[a, [b, *c]], *_]}]}:
            return ("tree", i, a, b, c)
        case {"error": {"code": 404 | 410 as code, **info}}:
            return ("gone", code, info)
        case {"error": {"code": code}} if 500 <= code < 600:
            return ("server", code)
        case {"pair": (int(x) | str(x), [y] | (y, _))}:
            return ("pair", x, y)
        case [*_, {"last": [[[[deepest]]]]}]:
            return deepest
    return "unmatched"

docs = [{"user": {"name": "u", "tags": ["t1", "t2"]}, "items": [{"id": 1}, {}, {}]}, {"items": []}, {"items": None, "x": 1}, {"items": [{"uid": 9}, {"children": [[1, (2, 3, 4)], 5]}]},
        {"error": {"code": 410, "msg": "m"}}, {"error": {"code": 503}}, {"error": {"code": 200}}, {"pair": ("k", (5, 6))}, {"pair": [1, [7]]}, [1, {"last": [[[["x"]]]]}], {"user": {"name": 3}}]
results = [describe(d) for d in docs]
for r in results:
    print(r)
describe({"error": {"code": "x"}})
