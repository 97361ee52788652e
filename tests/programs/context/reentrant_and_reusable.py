"""one manager object used several times at once keeps a stack of its own."""
class Indent:
    def __init__(self):
        self.depth = 0
    def __enter__(self):
        self.depth += 1
        return self
    def __exit__(self, *exc):
        self.depth -= 1
        return exc[0] is LookupError and self.depth == 0
    def __call__(self, *parts):
        lines.append("  " * self.depth + " ".join(map(str, parts)))
        return self

lines = []
ind = Indent()
with ind("root"):
    ind("child")
    with ind, ind as same:
        ind("deep", same is ind)
    with ind("again") as ind2:
        ind2("leaf")
print("\n".join(lines), ind.depth)

def visit(tree):
    for name, sub in tree.items():
        with ind(name):
            visit(sub)

lines.clear()
visit({"a": {"b": {}, "c": {"d": {}}}, "e": {}})
print(lines)
with ind:
    raise LookupError("suppressed at depth 0")
with ind, ind:
    raise LookupError("inner exit keeps it, outer drops it")
print(ind.depth)
