"""inspect.getcoroutinestate, cr_await, cr_running, cr_frame, cr_origin over a lifetime."""
import inspect
import types
from inspect import getcoroutinestate as state

@types.coroutine
def pause():
    print("  pause:", state(c), c.cr_running, c.cr_await is not None)
    yield 1

class Aw:
    def __await__(self):
        print("  aw:", state(c), type(c.cr_await).__name__)
        yield from iter([2])

async def sub():
    await pause()

async def main():
    print("  main:", state(c), c.cr_running, c.cr_await)
    await pause()
    await Aw()
    await sub()

def look(c):
    print(state(c), c.cr_running, c.cr_frame is None, type(c.cr_await).__name__, c.cr_origin)

c = main()
look(c)
while True:
    try:
        c.send(None)
    except StopIteration:
        break
    look(c)
look(c)
print(c.cr_code is main.__code__, c.__name__, c.__qualname__)
c = main()
c.close()
look(c)
