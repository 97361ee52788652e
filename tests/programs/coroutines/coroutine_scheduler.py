"""A toy scheduler for async def tasks: yield to the loop, join, results, and cancellation."""
from collections import deque
class Switch:
    def __await__(self):
        yield
class Task:
    def __init__(self, name, coro):
        self.name, self.coro, self.result, self.error, self.done = name, coro, None, None, False
    def __await__(self):
        while not self.done:
            yield
        if self.error:
            raise self.error
        return self.result
    def step(self):
        try:
            self.coro.send(None)
        except StopIteration as e:
            self.done, self.result = True, e.value
        except Exception as e:
            self.done, self.error = True, e
def run(main):
    queue.append(main)
    while queue:
        t = queue.popleft()
        t.step()
        if not t.done:
            queue.append(t)
    return main
def spawn(name, coro):
    queue.append(Task(name, coro))
    return queue[-1]
async def worker(name, n):
    for i in range(n):
        trace.append(f"{name}{i}")
        await Switch()
    return 60 // (3 - n)
async def main():
    tasks = [spawn(n, worker(n, k)) for n, k in (("a", 1), ("b", 2), ("c", 3))]
    print(await tasks[1], await tasks[0])
    return await tasks[2]
queue, trace = deque(), []
m = run(Task("main", main()))
print(" ".join(trace))
raise m.error
