"""exceptions leaving a generator finish it; next afterwards is StopIteration."""
def gen(n):
    try:
        for i in range(n, -2, -1):
            yield 12 // i
    finally:
        print("gen cleanup")

def consume(g):
    out = []
    try:
        for x in g:
            out.append(x)
    except ZeroDivisionError as e:
        out.append(str(e))
    return out

g = gen(3)
print(consume(g))
print(next(g, "exhausted"), list(g))

def chain(*its):
    for it in its:
        yield from it

print(consume(chain("ab", gen(1), "never")))
try:
    sum(chain([1], gen(2)))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
