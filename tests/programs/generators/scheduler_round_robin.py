"""A round-robin trampoline scheduler with generators as tasks, including task failure."""
from collections import deque

def child(name, n):
    for i in range(n):
        yield ("log", f"{name}{i}")
    return name * n

def parent():
    a = yield ("call", child("x", 2))
    try:
        yield ("call", broken())
    except ValueError as e:
        yield ("log", f"caught {e}")
    yield ("spawn", child("s", 3))
    b = yield ("call", child("y", 1))
    return a + b
def broken():
    yield ("log", "breaking")
    raise ValueError("broken child")
def run(*tasks):
    ready = deque(([t], "send", None) for t in tasks)
    while ready:
        stack, how, value = ready.popleft()
        try:
            op, arg = getattr(stack[-1], how)(value)
        except StopIteration as e:
            stack.pop()
            ready.append((stack, "send", e.value)) if stack else print("result", e.value)
            continue
        except Exception as e:
            stack.pop()
            if not stack:
                raise
            ready.append((stack, "throw", e))
            continue
        if op == "log":
            print(arg, end=" ")
        elif op == "spawn":
            ready.append(([arg], "send", None))
        else:
            stack.append(arg)
        ready.append((stack, "send", None))
run(parent(), child("m", 4))
run(child("q", 1), broken())
