"""``__context__`` and ``__cause__`` of exceptions raised in generators of the other side while others are handled."""
# --- inner
def raising(error):
    yield 1
    raise error


def handling():
    try:
        yield 1
    except KeyError:
        yield "handling"
        raise ValueError("while handling")


def from_cause(cause):
    try:
        yield 1
    except KeyError as error:
        raise OSError("caused") from (error if cause == "error" else cause)


def reraising():
    try:
        yield 1
    except KeyError:
        yield 2
        raise


def finally_raising():
    try:
        yield 1
    finally:
        raise IndexError("in finally")


async def raising_coroutine(error):
    try:
        raise error
    finally:
        await Nothing()


class Nothing:
    def __await__(self):
        return iter(())


# --- outer
def show(error):
    role, links = "raised", []
    while error is not None and len(links) < 6:
        links.append((role, type(error).__name__, error.args, error.__suppress_context__))
        role, error = ("cause", error.__cause__) if error.__cause__ else ("context", error.__context__)
    print(links)


def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        show(error)


def handle(error, function, *args):
    try:
        raise error
    except BaseException:
        attempt(function, *args)


def delegate(g):
    try:
        raise LookupError("delegate handles")
    except LookupError:
        yield from g


for error in (None, RuntimeError("outside")):
    for make in (lambda: raising(ArithmeticError("a")), handling, lambda: from_cause("error"), lambda: from_cause(None),
                 lambda: from_cause(EOFError("explicit")), reraising, finally_raising):
        for around in (lambda g: g, delegate):
            for thrown in (KeyError("k"), None):
                g = around(make())
                next(g)
                step = (lambda: g.throw(thrown)) if thrown else (lambda: next(g))
                if error is None:
                    attempt(step)
                    attempt(next, g)
                else:
                    handle(error, step)
                    handle(error, next, g)
stored = ZeroDivisionError("stored")
handle(KeyError("first"), list, raising(stored))
handle(IndexError("second"), list, raising(stored))
handle(EOFError("third"), raising_coroutine(stored).send, None)


async def wait(awaitable):
    try:
        await awaitable
    except OSError as error:
        raise TypeError("outer") from error


handle(KeyError("first"), wait(raising_coroutine(OSError("o"))).send, None)
g = delegate(handling())
next(g)
g.throw(KeyError("thrown"))
next(g)
