"""Coroutines closed before starting emit no warning; closing runs no body; names and repr prefix."""
import warnings


async def body(log):
    log.append("ran")


async def agen_body(log):
    log.append("ran")
    yield


log = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    c = body(log)
    c.close()
    del c
    g = agen_body(log)
    del g
    b = body(log)
    try:
        b.throw(ValueError)
    except ValueError:
        print("thrown")
    del b
print(log, len(caught))
c = body(log)
print(repr(c).partition(" at ")[0], c.__name__, c.__qualname__)
c.__name__ = "renamed"
c.__qualname__ = "Q.renamed"
print(repr(c).partition(" at ")[0], c.cr_code.co_name)
c.close()
try:
    c.__name__ = None
except TypeError as e:
    print(e)
g = agen_body(log)
print(repr(g).partition(" at ")[0], g.ag_code.co_name, bool(g), g == g)
try:
    type(c)()
except TypeError as e:
    print(e)
