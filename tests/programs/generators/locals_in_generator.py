"""locals(), del, nonlocal and global in suspended generators, and UnboundLocalError on resume."""

counter = 0


def gen():
    global counter
    x = 1
    yield sorted(locals())
    y = 2
    counter += 1
    yield sorted(locals().items())
    del x
    yield sorted(locals())

    def inner():
        nonlocal y
        y *= 10
        yield y
        y += 1
    yield from inner()
    yield y
    for y in inner():
        yield y, counter
    try:
        x
    except NameError as e:
        yield type(e).__name__, str(e)
    yield x


g = gen()
for v in g:
    print(v, counter)
