"""evaluation order of manager expressions, enter, target subexpressions and exit."""
def note(tag, v=None):
    log.append(tag)
    return v

class M:
    def __init__(self, n): self.n = n
    def __enter__(self):
        note(f"enter{self.n}")
        return (self.n, self.n * 2)
    def __exit__(self, *a):
        note(f"exit{self.n}:{a[0].__name__ if a[0] else ''}")

log, d = [], {}
with note("expr1", M(1)) as note("target1", d)[note("key1", "a")], note("expr2", M(2)) as (note("t2", d)["b"], d[note("key2", "c")]):
    note("body")
print(log)
print(d)
log.clear()
try:
    with M(1) as d["x"], M(2) as (p, q, r):
        note("body")
except ValueError as e:
    print(e, log)
log.clear()
try:
    with M(1), note("boom", {})["missing"]:
        pass
except KeyError:
    print(log)
