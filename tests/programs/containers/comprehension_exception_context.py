"""Exceptions inside comprehensions: tracebacks, handlers, and generator wrapping."""
def parse(rows):
    return {name: [int(tok) for tok in toks.split()] for name, toks in rows}
print(parse([("a", "1 2"), ("b", "3")]))
try:
    parse([("a", "1 two")])
except ValueError as e:
    print(type(e).__name__, e)
def gen():
    for i in (1, 2):
        try:
            yield i
        except GeneratorExit:
            print("closed at", i); raise
g = gen()
try:
    [10 // (2 - x) for x in g]
except ZeroDivisionError as e:
    print(e); print(list(g))
class Bad:
    def __iter__(self): return self
    def __next__(self): raise StopAsyncIteration("odd")
try:
    [x for x in Bad()]
except StopAsyncIteration as e:
    print(repr(e))
def stop(): raise StopIteration("inner")
try:
    print([stop() for _ in range(2)])
except StopIteration as e:
    print("list", e.value)
try:
    print(list(stop() for _ in range(2)))
except RuntimeError as e:
    print("gen", e, repr(e.__cause__))
def wrapped(rows):
    try:
        return parse(rows)
    except ValueError as exc:
        raise LookupError(f"{len(rows)} rows") from exc
wrapped([("ok", "1"), ("bad", "1 x")])
