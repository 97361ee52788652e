"""Code of the host that an operator, an attribute, a subscript, a loop or an await calls blames the guest's line."""
import asyncio
import sys
import warnings

from tests import deprecated_things
from tests.deprecated_things import Deprecated, Quiet, WithMeta


def attributes():
    thing = Deprecated()
    thing.attribute
    thing.attribute = 1
    del thing.attribute
    thing.descriptor
    thing.descriptor = 3
    del thing.descriptor
    thing.other
    thing.other = 5
    thing.other
    thing.method_of_no_class.upper()
    deprecated_things.gone
    deprecated_things.gone.upper()
    deprecated_things.Deprecated
    WithMeta.missing
    WithMeta.present
    getattr(thing, 'attribute')
    getattr(thing, 'gone', 3)
    hasattr(thing, 'absent')
    setattr(thing, 'attribute', 3)
    delattr(thing, 'attribute')
    Quiet().attribute + Quiet().x
    from tests.deprecated_things import also_gone
    (lambda: thing.attribute)()
    return also_gone


def operators():
    thing = Deprecated()
    thing + 1
    thing += 1
    thing = Deprecated()
    thing[0]
    thing[0] = 1
    del thing[0]
    thing[1:2]
    thing[1:2] = 3
    1 in thing
    1 not in thing
    -thing
    ~thing
    thing()
    with thing:
        pass
    Quiet() + 1

    class Sub(Deprecated):
        pass


def loops():
    for step in Deprecated():
        pass
    [step for step in
        Deprecated()]
    for number in deprecated_things.generator(2):
        pass
    list(delegating())


def delegating():
    yield from deprecated_things.generator(1)
    yield from Deprecated()


async def awaits():
    await deprecated_things.coroutine()
    async with Deprecated():
        pass
    async for _ in deprecated_things.async_generator():
        pass
    await asyncio.gather(deprecated_things.coroutine(), asyncio.sleep(0))


def truth():
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        try:
            return not NotImplemented
        except (DeprecationWarning, TypeError) as error:
            return type(error).__name__


class Guests:
    """The same by a guest's own methods, which blame the guest that uses them."""
    @property
    def attribute(self):
        warnings.warn('property', stacklevel=2)
    def __getattr__(self, name):
        warnings.warn(name, stacklevel=2)
    def __add__(self, other):
        warnings.warn('addition', stacklevel=2)


def of_guests():
    thing = Guests()
    thing.attribute
    thing.other
    thing + 1
    sorted([2, 1], key=lambda n: warnings.warn('key', stacklevel=2) or n)


for use in (attributes, operators, loops, lambda: asyncio.run(awaits()), of_guests):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        use()
    for warning in caught:
        ours = warning.filename == sys._getframe().f_code.co_filename
        print(warning.message, warning.lineno if ours else 'elsewhere')
print(truth(), deprecated_things.names_of_callers(1))


def outer():
    return inner()


def inner():
    return deprecated_things.names_of_callers(3)


print(outer(), list(map(lambda _: inner(), 'x')))
