"""What is being handled is known to host code that a handler calls, and to guests that such code calls."""
import contextlib
import functools
import io
import logging
import sys
import traceback


def fail(name):
    raise LookupError(name)


def current():
    kind, error, entry = sys.exc_info()
    if kind is None:
        return sys.exception()
    assert error is sys.exception() and entry is error.__traceback__ and kind is type(error)
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(entry)]
    return f"{kind.__name__}({error}) through {names}"


def again():
    raise


class Stream(io.StringIO):
    def write(self, text):
        print("writing", text.splitlines()[-1], "while", current())
        return super().write(text)


handler = logging.StreamHandler(Stream())
handler.setFormatter(logging.Formatter("%(levelname)s %(funcName)s %(lineno)d %(message)s"))
log = logging.Logger("program")
log.addHandler(handler)


class Descriptor:
    def __get__(self, instance, owner):
        return current()


class Asking:
    asked = Descriptor()

    def __getattr__(self, name):
        return current()

    def __len__(self):
        print("len", current())
        return 3

    def __lt__(self, other):
        print("lt", current())
        return True

    def __iter__(self):
        yield current()

    def __enter__(self):
        print("enter", current())

    def __exit__(self, *details):
        print("exit", current(), details[1])
        return True

    def __del__(self):
        print("del", current())

    def __hash__(self):
        print("hash", current())
        return 1


def ask_everywhere():
    print(current(), list(map(lambda _: current(), [1])), functools.reduce(lambda a, b: current(), [1, 2]))
    asking = Asking()
    print(asking.asked, asking.other, getattr(asking, "more"), len(asking), list(asking))
    sorted([asking, Asking()])
    {asking: 1}
    with asking:
        print(current())
        fail("in the block")
    log.error("by hand", exc_info=True)
    log.exception("logged")
    print(traceback.format_exc(limit=0).splitlines()[-1])
    stream = io.StringIO()
    traceback.print_exc(file=stream)
    traceback.print_exception(*sys.exc_info(), file=stream)
    print(stream.getvalue())
    print(eval("current()"), [current() for _ in range(1)], (lambda: current())())
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: print("callback", current()))
        stack.enter_context(contextlib.suppress(KeyError))
        {}["x"]


ask_everywhere()
try:
    fail("first")
except LookupError:
    ask_everywhere()
    try:
        fail("second")
    except LookupError as second:
        print(current())
        try:
            try:
                fail("third")
            finally:
                print(current())
                ask_everywhere()
        except LookupError:
            print(current(), repr(sys.exception().__context__))
        print(current())
    print(current())
    for call in (again, lambda: max([1], key=lambda _: again()), lambda: [again() for _ in "a"], functools.partial(again)):
        try:
            call()
        except LookupError as error:
            print(error, repr(error.__context__), [line for _, line in traceback.walk_tb(error.__traceback__)])
print(current())
try:
    again()
except RuntimeError as error:
    print(error)


def generator():
    print("generator", current())
    try:
        fail("in the generator")
    except LookupError:
        yield current()
        yield current()
    yield current()


g = generator()
try:
    fail("resuming")
except LookupError:
    print(next(g))
print(next(g), "|", current())
try:
    fail("resuming again")
except LookupError:
    print(next(g))
    print(current())
try:
    fail("at last")
except LookupError:
    log.exception("before the end")
    again()
