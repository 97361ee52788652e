"""An LRU cache with doubly linked nodes, a decorator, statistics and functools.lru_cache for comparison."""
import functools
class Node:
    __slots__ = ("k", "v", "prev", "next")
    def __init__(self, k=None, v=None): self.k, self.v = k, v; self.prev = self.next = self
class LRU:
    def __init__(self, cap): self.cap, self.map, self.root, self.hits, self.misses = cap, {}, Node(), 0, 0
    def _unlink(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _front(self, n):
        r = self.root
        n.prev, n.next = r, r.next
        r.next.prev = r.next = n
    def __getitem__(self, k):
        try: n = self.map[k]
        except KeyError: self.misses += 1; raise
        self.hits += 1
        self._unlink(n); self._front(n)
        return n.v
    def __setitem__(self, k, v):
        if n := self.map.pop(k, None): self._unlink(n)
        elif len(self.map) >= self.cap:
            old = self.root.prev
            self._unlink(old); del self.map[old.k]
        self.map[k] = n = Node(k, v); self._front(n)
    def __iter__(self):
        n = self.root.next
        while n is not self.root: yield n.k, n.v; n = n.next
    def __call__(self, fn):
        @functools.wraps(fn)
        def wrapper(*a):
            try: return self[a]
            except KeyError: self[a] = r = fn(*a); return r
        wrapper.cache = self
        return wrapper
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; c["a"] = 9
print(list(c), c.hits, c.misses, "b" in c.map)
@LRU(50)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(40), fib.cache.hits, fib.cache.misses, len(list(fib.cache)), fib.__name__)
@functools.lru_cache(maxsize=3)
def sq(n): print("calc", n, end=" "); return n * n
print([sq(n) for n in (1, 2, 1, 3, 4, 2)], sq.cache_info(), sq.__wrapped__(5)); sq.cache_clear(); print(sq.cache_info())
