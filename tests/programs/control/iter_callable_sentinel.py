"""iter(callable, sentinel): comparison order, exhaustion and exceptions."""
import functools
def counter():
    state["n"] += 1
    return state["n"]

state = {"n": 0}
it = iter(counter, 4)
print(list(it), next(it, "over"), state)

class S:
    def __eq__(self, other):
        log.append(other)
        return other == "end"

log, src = [], iter(["a", "b", "end", "c"])
print(list(iter(lambda: next(src), S())), log)
src = iter("xyz")
print(list(iter(functools.partial(next, src), "never")))
stack = [3, 2, 1, 0, 5]
for v in iter(stack.pop, 0):
    print("popped", v)
print(stack)
def raising():
    state["n"] -= 1
    if state["n"] == 2: raise StopIteration("early")
    return state["n"]
print([*iter(raising, -1)], state)
for args in ((5, 1), (len,), ([].pop, 1, 2)):
    try:
        print(type(iter(*args)).__name__)
    except TypeError as e:
        print(e)
try:
    for v in iter([7, 8].pop, 0):
        print(v)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
