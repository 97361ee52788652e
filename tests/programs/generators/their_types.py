"""The types of generators, coroutines and frames are the host's, and so are the methods of these types."""

import copy
import functools
import sys
import types


def g():
    x = yield 1
    print("got", x)
    yield 2


async def c():
    return 1


async def ag():
    yield 1


G, C, A = types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType
a = g()
b = c()
d = ag()
w = b.__await__()
s = d.asend(None)
t = d.aclose()
f = sys._getframe()
for x in (a, b, d, w, s, t, f):
    k = type(x)
    print(
        k,
        k.__name__,
        k.__module__,
        k is x.__class__,
        isinstance(x, k),
        k.__mro__,
        k.__bases__,
        sorted(vars(k)) == sorted(dir(k)),
    )
print(type(a) is G, type(b) is C, type(d) is A, type(f) is types.FrameType, issubclass(type(a), G))
print(sorted(n for n in vars(type(a))))
print(G.__next__(a), G.send(a, 5), type(a).__iter__(a) is a, type(a).__repr__(a)[:20])
print(G.close(a), next(a, "end"))
try:
    G.throw(g(), ValueError("x"))
except ValueError as e:
    print(e)
print(C.send)
try:
    C.send(b, None)
except StopIteration as e:
    print(e.value)
for call in (
    lambda: G.send(b, None),
    lambda: G.send(),
    lambda: G.send(3),
    lambda: C.send(a, 3),
    lambda: G.__next__(b),
    lambda: G.__next__(),
    lambda: A.asend(g()),
    lambda: G.send(g(), 3, 4),
    lambda: type(),
    lambda: type(1, 2),
    lambda: type(a, x=1),
    lambda: type(a)(),
    lambda: G.send(g(), v=3),
    lambda: type(f)(),
    lambda: type("x", (type(a),), {}),
):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)
for x in (t, s):
    x.close()
print(type(locals()), type(sys._getframe().f_locals))


def h():
    return type(sys._getframe().f_locals), type(locals())


print(h())
for x in (g(), f):
    for op in (copy.copy,):
        try:
            print(op(x))
        except Exception as e:
            print(type(e), e)
match a:
    case types.GeneratorType():
        print("gen")
print({types.GeneratorType: 5}[type(g())])
import functools


@functools.singledispatch
def sd(x):
    return "other"


@sd.register(types.GeneratorType)
def _(x):
    return "generator"


print(sd(a), sd(1))
print(type(type(a)), type(type), type(a).__class__)
