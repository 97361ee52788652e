"""Star-unpacking generators in calls, displays and assignments, with failing generators."""


def up(n):
    yield from range(n)


def failing(n):
    yield from range(n)
    raise LookupError("after %d" % n)


def f(*args, **kw):
    return args, kw


print(f(*up(3), 9, *up(2), **{k: v for k, v in zip("ab", up(2))}))
print([*up(2), *up(0), *up(1)], {*up(3)}, (*up(2),), {**dict(enumerate(up(2)))})
(a, b), *c = zip(up(3), up(3))
print(a, b, c)
[d, [e, *g]] = up(1), up(3)
print(d if not hasattr(d, "close") else list(d), e, g)
h = i = up(2)
print(list(h), list(i))
for attempt in (lambda: f(*failing(1)), lambda: [*failing(2)], lambda: {*failing(0)}):
    try:
        attempt()
    except LookupError as err:
        print(err)
x = y = "unset"
try:
    x, y = failing(1)
except LookupError as err:
    print(err, x, y)
try:
    f(*5)
except TypeError as err:
    print(str(err).split(" ", 1)[1] if str(err).startswith("program") else err)
try:
    x, y, *z = failing(2)
except Exception as err:
    print(type(err).__name__, err)
