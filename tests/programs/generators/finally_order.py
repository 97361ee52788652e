"""try/finally in generators: return overriding, yield inside finally, loops with finally."""

def override():
    try:
        yield 1
        raise ValueError("lost")
    finally:
        return "from finally"

def yield_in_finally():
    try:
        yield "body"
    finally:
        got = yield "cleanup"
        print("cleanup got", got)

def looped():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield f"f{i}"

def run(g):
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value

print(run(override()), run(looped()))
g = yield_in_finally()
next(g)
print(g.throw(KeyError("held")))
try:
    g.send("value")
except KeyError as e:
    print("held exception came out", e)
g = yield_in_finally()
next(g)
g.close()
