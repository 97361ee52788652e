"""Small benchmark programs, one for each thing that programs do much of; each defines ``benchmark``."""

from __future__ import annotations

__all__ = ["SMALL_PROGRAMS"]

SMALL_PROGRAMS = {
    "calls": """
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

def benchmark():
    return fibonacci(20)
""",
    "loops": """
def benchmark():
    total = 0
    for i in range(100_000):
        if i & 1:
            total += i
    return total
""",
    "strings": """
def benchmark():
    parts = []
    for i in range(20_000):
        parts.append(f"{i}:{'even' if i % 2 == 0 else 'odd'}")
    return len(",".join(parts).upper())
""",
    "dicts": """
def benchmark():
    counts = {}
    for i in range(50_000):
        key = i % 97
        counts[key] = counts.get(key, 0) + 1
    return counts
""",
    "exceptions": """
def fail(i):
    if i % 3 == 0:
        raise ValueError(i)
    return i

def benchmark():
    caught = 0
    for i in range(20_000):
        try:
            fail(i)
        except ValueError:
            caught += 1
    return caught
""",
    "attributes": """
class Point:
    def __init__(self):
        self.x = self.y = 0

def benchmark():
    point = Point()
    for i in range(50_000):
        point.x += 1
        point.y = point.x
    return point.y
""",
}
