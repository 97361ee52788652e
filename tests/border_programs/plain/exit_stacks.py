"""ExitStack, ``suppress``, ContextDecorator and redirect over managers of the other side; order and replacement."""
# --- inner
import contextlib
import io

log = []


class Manager(contextlib.ContextDecorator):
    def __init__(self, name, result=None, error=None):
        self.name, self.result, self.error = name, result, error

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, error, traceback):
        log.append("-" + self.name + (":" + repr(error) if error else ""))
        if self.error is not None:
            raise self.error
        return self.result


@contextlib.contextmanager
def generated(name):
    try:
        yield log.append("+" + name)
    except LookupError as error:
        raise ValueError(name) from error
    finally:
        log.append("-" + name)


def callback(*args, **kwargs):
    log.append((args, kwargs))


# --- outer
def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        role = "raised"
        while error is not None:
            print(role, type(error).__name__, error.args, error.__suppress_context__)
            role, error = ("cause", error.__cause__) if error.__cause__ else ("context", error.__context__)
    print(log)
    log.clear()


def stack(error, *managers):
    with contextlib.ExitStack() as exits:
        for manager in managers:
            exits.enter_context(manager)
        exits.callback(callback, 1, key="word")
        if error is not None:
            raise error
        return "body done"
    return "suppressed"


def moved():
    with contextlib.ExitStack() as exits:
        exits.enter_context(Manager("moved"))
        kept = exits.pop_all()
    log.append("kept")
    kept.close()


for error in (None, KeyError("k"), OSError("o"), StopIteration("s")):
    attempt(stack, error, Manager("a"), generated("g"), Manager("b"))
    attempt(stack, error, Manager("a", result=True), generated("g"))
    attempt(stack, error, generated("g"), Manager("a", error=IndexError("exit")), Manager("b"))
    attempt(stack, error, contextlib.suppress(ValueError), generated("g1"), generated("g2"))
attempt(moved)
attempt(stack, None, 3)
attempt(stack, None, generated)


@Manager("decorator", result=True)
def decorated(x):
    return 1 // x


@Manager("around a generator")
def generator():
    yield 1


attempt(decorated, 1)
attempt(decorated, 0)
attempt(list, generator())
attempt(decorated.__wrapped__, 0)
target = io.StringIO()
with contextlib.redirect_stdout(target):
    attempt(stack, None, generated("redirected"))
print(target.getvalue().splitlines())
with contextlib.nullcontext(generated("null")) as manager, manager:
    stack(KeyError("at the end"), Manager("x"), generated("y"))
