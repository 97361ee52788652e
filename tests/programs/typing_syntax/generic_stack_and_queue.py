# requires: 3.12
"""Ordinary generic containers written with PEP 695 syntax."""
from typing import Callable, Iterable, Iterator
from collections.abc import Hashable
class Stack[T]:
    def __init__(self, items: Iterable[T] = ()) -> None: self._items: list[T] = list(items)
    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self
    def pop(self) -> T: return self._items.pop()
    def __iter__(self) -> Iterator[T]: return reversed(self._items)
    def __len__(self) -> int: return len(self._items)
class Cache[K: Hashable, V]:
    def __init__(self, loader: Callable[[K], V], size: int = 2) -> None:
        self.loader, self.size, self.data = loader, size, {}
    def get(self, k: K) -> V:
        if k in self.data:
            self.data[k] = self.data.pop(k)
        else:
            if len(self.data) >= self.size: print("evict", self.data.pop(next(iter(self.data))), end="; ")
            self.data[k] = self.loader(k)
        return self.data[k]
def pipe[A, B, C](f: Callable[[A], B], g: Callable[[B], C]) -> Callable[[A], C]:
    return lambda x: g(f(x))
def group[K: Hashable, T](xs: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    out: dict[K, list[T]] = {}
    for x in xs: out.setdefault(key(x), []).append(x)
    return out
s = Stack[int]([1]).push(2).push(3)
print(list(s), len(s), s.pop(), list(s))
c = Cache[str, int](len)
print([c.get(k) for k in ("a", "bb", "a", "ccc", "bb")], c.data)
print(pipe(str, len)(1234), group("apple bob avocado cat".split(), lambda w: w[0]), pipe(pipe(int, abs), [10, 20].__getitem__)("-1"))
