"""Functions carry attributes: reading, writing, deleting, and their special ones."""
def f(x):
    "doc of f"
    f.calls += 1
    return x + f.offset
f.calls, f.offset = 0, 10
print(f(1), f(2), f.calls, f.__dict__, vars(f) is f.__dict__)
setattr(f, "odd name", 1)
print(sorted(f.__dict__), hasattr(f, "nope"), getattr(f, "nope", None))
del f.offset
try:
    f(1)
except AttributeError as e:
    print(e)
f.__name__ = "renamed"
f.__qualname__ = "pkg.renamed"
f.__doc__ = None
f.__module__ = "elsewhere"
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__code__.co_name)
for attr, val in [("__name__", 5), ("__code__", "x"), ("__dict__", 3), ("__closure__", None)]:
    try:
        setattr(f, attr, val)
    except (TypeError, AttributeError) as e:
        print(attr, type(e).__name__, e)
f.__dict__ = {"calls": 99, "offset": 0}
print(f(5), f.calls)
class K:
    def m(self): pass
K.m.tag = "on function"
print(K().m.tag)
try:
    f()
except TypeError as e:
    print(e)
try: K().m.tag2 = 1
except Exception as last: print(type(last).__name__, last)
