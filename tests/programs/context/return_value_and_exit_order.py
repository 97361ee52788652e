"""the return expression is evaluated inside the block; exit can see its effects."""
class Tally:
    def __init__(self): self.items = []
    def __enter__(self):
        self.items.append("enter")
        return self.items
    def __exit__(self, t, v, tb):
        self.items.append(f"exit {t.__name__ if t else None} {len(self.items)}")
        return t is ValueError

def a(t):
    with t as items:
        return list(items), items

def b(t):
    with t as items:
        return int("no")
    return "after suppressed return"

def c(t):
    try:
        with t:
            return 1
    finally:
        t.items.append("finally")

def d(t):
    with t as x, t as y:
        x = None
        return y is t.items
for f in (a, b, c, d):
    t = Tally()
    print(f.__name__, f(t), t.items)
