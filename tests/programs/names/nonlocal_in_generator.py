"""Generators and coroutines share cells with their enclosing function."""
def pipeline():
    state = []
    level = 0
    def source(n):
        nonlocal level
        for i in range(n):
            level = i
            yield i * 10
        level = "done"
    def watch(it):
        for v in it:
            state.append((level, v))
            yield v + level
    return list(watch(source(3))), state, level
print(pipeline())
def acc():
    total = 0
    def gen():
        nonlocal total
        while True:
            total += yield total
    g = gen()
    next(g)
    for v in (1, 5, 10):
        print(g.send(v), total)
    del total
    try:
        g.send(1)
    except NameError as e:
        print(type(e).__name__, e)
    total = 99
    try:
        next(g)
    except StopIteration as e:
        print("stopped", e.value)
acc()
