"""A program that uses contextlib, which is a guest too."""
import contextlib
@contextlib.contextmanager
def cm():
    print('in')
    try: yield 5
    finally: print('out')
with cm() as v: print(v)
with contextlib.suppress(KeyError): {}[1]
with contextlib.ExitStack() as stack:
    stack.enter_context(cm()); stack.callback(print, 'callback')
@contextlib.asynccontextmanager
async def acm():
    yield 1
async def main():
    async with acm() as x: return x
try: main().send(None)
except StopIteration as stop: print(stop.value)
with cm(): raise LookupError('through')
