"""``contextlib.contextmanager`` and its kin around generator functions of the other side, with exceptions."""
# --- inner
import contextlib

log = []


def plain(name, *, swallow=()):
    log.append(("enter", name))
    try:
        yield name.upper()
    except swallow as error:
        log.append(("swallowed", repr(error)))
    else:
        log.append("no error")
    finally:
        log.append(("exit", name))


def twice():
    yield 1
    yield 2


def never():
    return
    yield


def going_on():
    try:
        yield 1
    except KeyError:
        yield 2


def replacing(error):
    try:
        yield
    except KeyError:
        raise error


inner_managed = contextlib.contextmanager(plain)


@contextlib.contextmanager
def nested(name):
    with inner_managed(name + "1") as one, contextlib.suppress(IndexError), inner_managed(name + "2"):
        yield one


# --- outer
managed = contextlib.contextmanager(plain)


def attempt(manager, error=None, value=None):
    try:
        with manager as got:
            print("body", got)
            if error is not None:
                raise error
    except BaseException as caught:
        print(type(caught).__name__, caught.args, repr(caught.__context__), repr(caught.__cause__))
    print(log)
    log.clear()


for make in (managed, inner_managed):
    attempt(make("a"))
    attempt(make("b"), KeyError("k"))
    attempt(make("c", swallow=KeyError), KeyError("k"))
    attempt(make("d", swallow=KeyError), StopIteration("s"))
    attempt(make("e", swallow=(StopIteration, RuntimeError)), StopIteration("s"))
    attempt(make("f"), GeneratorExit("g"))
    attempt(make("g", swallow=RuntimeError), RuntimeError("r"))
for function in (twice, never, going_on):
    for error in (None, KeyError("k"), ValueError("v"), StopIteration("s")):
        manager = contextlib.contextmanager(function)()
        attempt(manager, error)
        manager.gen.close()
for error in (ValueError("replaced"), KeyError("same kind"), StopIteration("stop"), RuntimeError("run")):
    attempt(contextlib.contextmanager(replacing)(error), KeyError("k"))
for error in (None, IndexError("i"), KeyError("k")):
    attempt(nested("n"), error)


@managed("decorator", swallow=ValueError)
def decorated(x):
    log.append(("decorated", x))
    return 10 // x if x else int("no number")


print(decorated(5), decorated(0), decorated.__name__, log)
with contextlib.closing(plain("closing")) as g:
    print(next(g))
print(log)
with contextlib.suppress(KeyError), nested("last"), managed("inside"):
    raise ZeroDivisionError("at the end")
