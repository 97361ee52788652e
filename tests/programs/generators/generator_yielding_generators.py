"""Generators that yield generators, flattened by trampolines, and functions inside generator values."""

def countdown(n):
    while n:
        n -= 1
        yield countdown(n) if n % 2 else n

def flatten(g):
    stack = [g]
    while stack:
        for item in stack[-1]:
            if hasattr(item, "send"):
                stack.append(item)
                break
            yield item
        else:
            stack.pop()

print(list(flatten(countdown(6))))

def even(n):
    return "even" if n == 0 else (yield odd(n - 1))

def odd(n):
    return "odd" if n == 0 else (yield even(n - 1))

def trampoline(g):
    stack, value = [g], None
    while stack:
        try:
            value, _ = None, stack.append(stack[-1].send(value))
        except StopIteration as e:
            stack.pop()
            value = e.value
    return value

def factorial(n):
    if n > 40:
        raise OverflowError("too deep for this test")
    return 1 if n < 2 else n * (yield factorial(n - 1))
print(trampoline(even(300)), trampoline(even(301)), trampoline(factorial(20)))
try:
    trampoline(factorial(41))
except Exception as err:
    print(type(err).__name__, err)
