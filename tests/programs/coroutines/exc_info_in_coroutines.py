"""sys.exc_info and implicit context across coroutine suspension inside except blocks."""
import sys
import types
@types.coroutine
def pause(x):
    yield x, cur()
def cur():
    e = sys.exc_info()[1]
    return e and repr(e)
async def handler():
    try:
        raise KeyError("mine")
    except KeyError:
        await pause("in except")
        await pause("still")
        print("inside", cur())
    await pause("after")
    raise ValueError("late")
c = handler()
print(c.send(None), cur())
try:
    raise OSError("outer")
except OSError:
    print(c.send(None), cur())
    print(c.send(None), cur())
    try:
        c.send(None)
    except ValueError as e:
        print(repr(e.__context__), cur())
print(cur())
async def agen():
    try:
        raise TypeError("agen's")
    except TypeError:
        yield cur()
        yield cur()
        raise
async def main():
    async for x in agen():
        print(x, cur())
        try:
            raise IndexError("mains")
        except IndexError:
            print(cur())
main().send(None)
