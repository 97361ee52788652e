"""What ends while an exception unwinds its frame, or is thrown into it: when, and what it sees as handled."""
import sys
def g():
    try:
        yield
    except GeneratorExit:
        pass
    print("handled", repr(sys.exception()))
def f():
    for x in g():
        raise KeyError
try: f()
except KeyError: pass
def h():
    try:
        for x in g():
            raise KeyError
    except KeyError: pass
h()
class Noisy:
    def __del__(self):
        print("handled in __del__", repr(sys.exception()))
def i():
    for x in map(lambda x, n=Noisy(): x, [1, 2]):
        raise KeyError
try: i()
except KeyError: pass
import itertools
def inner():
    try:
        yield
    finally:
        print("inner is closed")
def f():
    try:
        yield from itertools.chain(inner())
    except KeyError:
        print("caught")
    yield
g = f()
next(g)
g.throw(KeyError)
class NoThrow:
    def __iter__(self): return self
    def __next__(self): return 1
    def __del__(self): print("deleted")
def h():
    try:
        yield from NoThrow()
    except KeyError:
        print("caught")
    yield
g = h()
next(g)
g.throw(KeyError)
async def f():
    yield 1
async def wait(a):
    return await a
g = f()
a = g.asend("value")
try: wait(a).send(None)
except TypeError as e: print(e)
try: a.send(None)
except BaseException as e: print(repr(e))
