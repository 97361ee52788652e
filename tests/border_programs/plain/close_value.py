# requires: 3.13
"""``close`` gives the value that a generator of the other side returns."""
# --- inner
def returning(value):
    try:
        yield 1
    except GeneratorExit:
        return value


def finishing():
    yield 1
    return "not by close"


def cleaning(log):
    try:
        yield 1
    finally:
        log.append("cleaned")


async def coroutine(awaitable):
    try:
        await awaitable
    except GeneratorExit:
        return "a coroutine's"


class Pause:
    def __await__(self):
        yield


# --- outer
def delegating(g):
    value = yield from g
    print("not reached", value)


def keeping(g):
    try:
        yield from g
    except GeneratorExit as error:
        return "outer", error.args


log = []
for make in (lambda: returning("value"), lambda: returning(None), finishing, lambda: cleaning(log),
             lambda: delegating(returning("lost")), lambda: keeping(returning("lost")),
             lambda: keeping([1, 2].__iter__()),
             lambda: keeping(keeping(returning("lost"))), lambda: keeping(cleaning(log))):
    for steps in (0, 1):
        g = make()
        for _ in range(steps):
            next(g)
        print(g.close(), g.close(), next(g, "finished"))
g = finishing()
print(list(g), g.close())
c = coroutine(Pause())
c.send(None)
print(c.close(), log)
