"""yield from over list, str, range, dict views, zip, map, file-like and empty iterables."""
import io
import itertools


def chain(*parts):
    for p in parts:
        r = yield from p
        print("  result", r)


print(list(chain([1, 2], "ab", range(2), {"k": 1}.items(), zip("x", "y"), map(str, (5,)), (), set())))
print(list(chain(io.StringIO("l1\nl2\n"), itertools.islice(itertools.count(5), 2), reversed([1, 2]))))
g = chain([1, 2, 3])
print(next(g), g.send(None))
try:
    g.send("value")
except AttributeError as e:
    print("AttributeError", e)
print(next(g, "over"))
for bad in (5, None, len):
    try:
        list(chain(bad))
    except TypeError as e:
        print(e)
