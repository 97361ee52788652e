# requires: 3.12
"""Generic generator pipelines with send, throw, close and async iteration."""
from typing import Callable, Iterable, Iterator, Generator, AsyncIterator
def take[T](n: int, xs: Iterable[T]) -> Iterator[T]:
    for i, x in enumerate(xs):
        if i >= n: return
        yield x
def window[T](xs: Iterable[T], n: int = 2) -> Iterator[tuple[T, ...]]:
    buf: list[T] = []
    for x in xs:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            del buf[0]
def running[T, A](f: Callable[[A, T], A], start: A) -> Generator[A, T, str]:
    acc = start
    try:
        while True:
            x = yield acc
            if x is None: return f"total {acc} {T.__name__}{A.__name__}"
            acc = f(acc, x)
    except ValueError as e:
        yield f"recovered {e}"
    finally:
        print("closing", end=" ")
def count() -> Iterator[int]:
    n = 0
    while True: yield n; n += 1
print(list(take(3, count())), list(window("abcd", 3)), list(take(2, window(count()))))
r = running(lambda a, x: a + x, 0); next(r); print(r.send(5), r.send(6))
try: r.send(None)
except StopIteration as e: print(e.value)
r = running(max, 0); next(r); print(r.throw(ValueError("v"))); r.close(); print()
class Repeat[T]:
    def __init__(self, x: T, n: int): self.x, self.n = x, n
    def __aiter__(self) -> AsyncIterator[T]: return self
    async def __anext__(self) -> T:
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1
        return self.x
async def collect[T](xs: AsyncIterator[T]) -> list[T]: return [x async for x in xs]
async def agen[T](*xs: T):
    for x in xs: yield (x, T.__name__)
def run[T](c) -> T:
    try: c.send(None)
    except StopIteration as e: return e.value
print(run(collect(Repeat("z", 2))), run(collect(agen(1, 2))))
list(window(take(5, (10 // (2 - i) for i in count()))))
