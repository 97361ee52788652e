"""A toy event loop on plain generators with timers in virtual time and futures."""
import heapq
class Future:
    def __init__(self):
        self.done, self.value, self.waiting = False, None, []
    def __iter__(self):
        if not self.done:
            yield self
        return self.value
class Loop:
    def __init__(self):
        self.now, self.queue, self.n = 0, [], 0
    def at(self, delay, fn, *args):
        self.n += 1
        heapq.heappush(self.queue, (self.now + delay, self.n, fn, args))
    def resolve(self, fut, value):
        fut.done, fut.value = True, value
        [self.at(0, self.step, task) for task in fut.waiting]
    def step(self, task):
        try:
            next(task).waiting.append(task)
        except StopIteration as e:
            print(f"[{self.now}] {task.__name__} returned {e.value}")
    def sleep(self, delay):
        fut = Future()
        self.at(delay, self.resolve, fut, delay)
        return (yield from fut)
    def run(self, *tasks):
        [self.at(0, self.step, t) for t in tasks]
        while self.queue:
            self.now, _, fn, args = heapq.heappop(self.queue)
            fn(*args)
def ticker(loop, n, gate):
    for i in range(n):
        yield from loop.sleep(2)
        print(f"[{loop.now}] tick {i}")
    loop.resolve(gate, "open")
    return n
def waiter(loop, gate):
    before = loop.now
    word = yield from gate
    total = (yield from loop.sleep(5)) + (yield from loop.sleep(1))
    return word, before, total
loop, gate = Loop(), Future()
loop.run(ticker(loop, 3, gate), waiter(loop, gate), waiter(loop, gate))
