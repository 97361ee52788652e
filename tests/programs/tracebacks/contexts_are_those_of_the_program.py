"""What fails in the middle of an instruction has no context but what the program itself was handling."""
import sys
import types


class Nothing:
    pass


class Failing:
    def __getattr__(self, name):
        raise AttributeError(f"no {name}")

    def __iter__(self):
        raise TypeError("no iteration")

    def __call__(self, *args):
        raise ValueError("no call")

    def __enter__(self):
        raise OSError("no entrance")

    def __exit__(self, *details):
        raise OSError("no exit")

    def __await__(self):
        raise RuntimeError("no await")

    def __aiter__(self):
        raise RuntimeError("no async iteration")

    def __bool__(self):
        raise ValueError("no truth")

    def __index__(self):
        raise ValueError("no index")

    def __eq__(self, other):
        raise ValueError("no comparison")

    __hash__ = None

    def __add__(self, other):
        return NotImplemented

    def __getitem__(self, index):
        raise LookupError("no item")

    def __setitem__(self, index, value):
        raise LookupError("no item to set")

    def __contains__(self, item):
        raise LookupError("no containing")

    def __format__(self, specification):
        raise ValueError("no format")

    def __str__(self):
        raise ValueError("no text")

    def __del__(self):
        pass


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError(f"no {name} in the class")

    def __instancecheck__(cls, instance):
        raise TypeError("no instances")


class Class(metaclass=Meta):
    __match_args__ = ("x",)


class Ending:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("the end")


class WrongIteration:
    def __iter__(self):
        return 5


class Half:
    def __aenter__(self):
        pass


def generator():
    try:
        received = yield 1
        yield received.missing
    except KeyError:
        raise StopIteration("inside")
    finally:
        Nothing().in_finally


def delegating():
    return (yield from generator())


def empty():
    return
    yield


def throwing(error):
    g = delegating()
    next(g)
    g.throw(error)


def resumed_wrongly():
    g = delegating()
    g.send(1)


def exhausted():
    g = empty()
    list(g)
    next(g)


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    finally:
        coroutine.close()


async def awaiting(x):
    return await x


async def looping(x):
    async for y in x:
        return y


async def entering(x):
    async with x:
        return 1


async def async_generator():
    yield 1
    raise StopAsyncIteration("inside")


async def stepping():
    g = async_generator()
    await g.asend(None)
    await g.asend(None)


def matching(subject):
    match subject:
        case Class(1):
            return 1
        case [1, *rest]:
            return rest
        case {"a": 1, **rest}:
            return rest
        case Nothing(a=1):
            return 2
        case str() | int() as text:
            return text.missing
    return subject.unmatched


def unpacking(iterable):
    a, b, *c = iterable
    return a


def arguments(a, /, b, *c, d, **e):
    pass


def unbound():
    x
    x = 1


def unbound_cell():
    def inner():
        return y

    inner()
    y = 1


def unbound_deletion():
    del z
    z = 1


def class_body(**keywords):
    class C(keywords.pop("base", object), **keywords):
        a = 1
        b = missing_in_the_body


def class_with(*bases, **keywords):
    class C(*bases, **keywords):
        pass


def prepared():
    class Prepared(type):
        @classmethod
        def __prepare__(meta, *args):
            return 5

    class C(metaclass=Prepared):
        pass


def with_bases():
    class Entries:
        def __mro_entries__(self, bases):
            raise LookupError("no bases")

    class C(Entries()):
        pass


def super_without():
    super().method


def importing(text):
    exec(text, {"__name__": "here", "__package__": ""})


def replaced_builtins():
    exec("import sys", {"__builtins__": {}})


def deleting():
    class C:
        a = 1
        del a
        del a


def formatting(x):
    return f"{x:>10} {x!s}"


def deep_call(n=3):
    return max([n], key=lambda x: deep_call(x - 1) if x else Nothing().deep)


def set_attribute():
    object().x = 1


def groups():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        Nothing().in_star


def group_types():
    try:
        1 / 0
    except* ExceptionGroup:
        pass


def wrong_type_in_except():
    try:
        1 / 0
    except 5:
        pass


def asserting():
    assert Nothing() is None, Nothing


def dictionary():
    return {**{"a": 1}, **Failing()}


def keywords():
    arguments(**{"a": 1}, **Nothing())


def repeated_keywords():
    arguments(1, **{"b": 1}, **{"b": 2})


def positional():
    print(*Failing())


def set_of():
    return {*[1], *[[]]}


def walrus():
    return [y for x in Failing() if (y := x)]


def conditional_generator():
    return sum(1 / x for x in [1, 0])


def subscripted():
    return Class[int]


def locals_view():
    exec("a = missing_in_exec", {}, {"b": 1})


def evaluated():
    return eval("a + b", {"a": 1}, {"b": "x"})


ACTIONS = [
    lambda: Nothing().missing,
    lambda: Failing().missing,
    lambda: Class.missing,
    lambda: isinstance(1, Class),
    lambda: [x for x in Failing()],
    lambda: [*WrongIteration()],
    lambda: [x for x in 5],
    lambda: Failing()(),
    lambda: Nothing()(),
    lambda: 1 if Failing() else 2,
    lambda: not Failing(),
    lambda: [1][Failing()],
    lambda: Failing() == 1,
    lambda: 1 in [Failing()],
    lambda: Failing() in [1],
    lambda: Failing() + 1,
    lambda: 1 + Failing(),
    lambda: -Failing(),
    lambda: Failing()[0],
    lambda: 1 in Failing(),
    lambda: {Failing()},
    lambda: {}[Nothing],
    lambda: [][0],
    lambda: missing_global,
    lambda: sys.missing,
    lambda: setattr(Failing(), 5, 1),
    lambda: delattr(Nothing(), "missing"),
    lambda: throwing(ValueError("thrown")),
    lambda: throwing(KeyError("thrown")),
    lambda: throwing(GeneratorExit),
    resumed_wrongly,
    exhausted,
    lambda: next(Ending()),
    lambda: unpacking(Ending()),
    lambda: unpacking([1]),
    lambda: unpacking(5),
    lambda: unpacking(generator()),
    lambda: list(delegating()),
    lambda: run(awaiting(5)),
    lambda: run(awaiting(Failing())),
    lambda: run(looping(5)),
    lambda: run(looping(Failing())),
    lambda: run(entering(5)),
    lambda: run(entering(Half())),
    lambda: run(stepping()),
    lambda: matching(5),
    lambda: matching(Nothing()),
    lambda: matching(Class()),
    lambda: arguments(),
    lambda: arguments(1, 2, 3, f=4),
    lambda: arguments(1, b=2, a=3),
    unbound,
    unbound_cell,
    unbound_deletion,
    class_body,
    lambda: class_with(5),
    lambda: class_with(bool),
    lambda: class_with(key=1),
    lambda: class_with(metaclass=5),
    lambda: class_with(Class, metaclass=type("Other", (type,), {})),
    prepared,
    with_bases,
    super_without,
    lambda: importing("import not.there"),
    lambda: importing("from sys import not_there"),
    lambda: importing("from . import x"),
    lambda: importing("from .. import x"),
    replaced_builtins,
    deleting,
    lambda: formatting(Failing()),
    lambda: str(Failing()),
    deep_call,
    set_attribute,
    groups,
    group_types,
    wrong_type_in_except,
    asserting,
    dictionary,
    keywords,
    repeated_keywords,
    positional,
    set_of,
    walrus,
    conditional_generator,
    subscripted,
    locals_view,
    evaluated,
    lambda: exec("x ="),
    lambda: types.FunctionType(5, {}),
    lambda: type("C", (), {"__slots__": 5})(),
    lambda: Failing().__enter__(),
]


def chain(error):
    links = []
    while error is not None and len(links) < 10:
        links.append(f"{type(error).__name__} {error.args if type(error) is not SyntaxError else ''}"[:90])
        if error.__cause__ is not None:
            links.append("because of")
        if error.__suppress_context__:
            links.append("suppressed")
        error = error.__context__
    return links


def attempt(action):
    try:
        action()
    except BaseException as error:
        return chain(error)
    return "nothing"


for number, action in enumerate(ACTIONS):
    print(number, attempt(action))
    try:
        raise MemoryError("handled")
    except MemoryError:
        print(" ", attempt(action)[-1:], sys.exception())
