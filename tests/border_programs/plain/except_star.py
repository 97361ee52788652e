"""``except*`` on one side over exception groups that generators and coroutines of the other raise."""
# --- inner
def raising_group(*errors):
    yield 1
    raise ExceptionGroup("inner", list(errors))


def splitting():
    while True:
        try:
            yield "waiting"
        except* ValueError as group:
            seen.append(("inner split", [repr(e) for e in group.exceptions]))


async def collecting(coroutines):
    errors = []
    for coroutine in coroutines:
        try:
            await coroutine
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("collected", errors)


async def failing(error):
    raise error


seen = []


# --- outer
def show(error, indent=0):
    print(" " * indent, type(error).__name__, error.args[:1], repr(error.__context__), repr(error.__cause__))
    for inner in getattr(error, "exceptions", ()):
        show(inner, indent + 2)


def handle(function, *args):
    try:
        try:
            print("value", function(*args))
        except* ValueError as group:
            show(group)
        except* (KeyError, OSError) as group:
            show(group)
            raise
        except* TypeError as group:
            raise RuntimeError("replaced") from group
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("left over:")
        show(error, 2)


def delegate(g):
    try:
        yield from g
    except* ZeroDivisionError as group:
        seen.append(("delegate", repr(group)))


nested = ExceptionGroup("nested", [ValueError("deep"), KeyError("deep")])
for errors in ([ValueError("v")], [KeyError("k"), ValueError("v")], [TypeError("t"), ValueError("v")], [EOFError("e")],
               [ZeroDivisionError("z"), OSError("o"), TypeError("t")],
               [nested, TypeError("t"), ZeroDivisionError("z")]):
    handle(list, raising_group(*errors))
    handle(list, delegate(raising_group(*errors)))
handle(next, iter([]))
g = splitting()
next(g)
for thrown in (ValueError("bare"), nested, ExceptionGroup("both", [ValueError(1), ValueError(2)])):
    handle(g.throw, thrown)
    handle(next, g)
print(seen)
coroutine = collecting([failing(ValueError("a")), failing(KeyError("b")), failing(ValueError("c"))])
handle(coroutine.send, None)
handle(collecting([]).send, None)
try:
    collecting([failing(OSError("a")), failing(TypeError("b"))]).send(None)
except* OSError:
    raise_later = True
