"""ExitStack: enter_context, push, callback, pop_all and exit order."""
from contextlib import ExitStack, contextmanager

@contextmanager
def res(n):
    log.append(f"open {n}")
    yield n
    log.append(f"close {n}")

log = []
with ExitStack() as stack:
    got = [stack.enter_context(res(i)) for i in range(3)]
    stack.callback(log.append, "callback")
    @stack.callback
    def last(): log.append("decorated")
    stack.push(lambda t, v, tb: log.append(t))
    log.append(got)
print(log)
log.clear()
with ExitStack() as stack:
    stack.enter_context(res("x"))
    kept = stack.pop_all()
print(log)
kept.close()
print(log)
with ExitStack() as stack:
    stack.push(lambda t, v, tb: log.append(("saw", t and t.__name__)))
    stack.push(lambda t, v, tb: t is ValueError)
    stack.callback(int, "bad")
print(log[-1])
try:
    stack.enter_context(5)
except (TypeError, AttributeError) as e:
    print(e)
