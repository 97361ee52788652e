"""async with: order, suppression and errors, driven by send."""
class A:
    def __init__(self, n, ret=None): self.n, self.ret = n, ret
    async def __aenter__(self):
        await Pause(f"entering {self.n}")
        return self.n
    async def __aexit__(self, t, v, tb):
        await Pause(f"leaving {self.n} {t and t.__name__}")
        return self.ret

class Pause:
    def __init__(self, m): self.m = m
    def __await__(self):
        return (yield self.m)

async def main():
    async with A(1) as x, A(2, True) as y:
        print("body", x, y)
        raise ValueError("suppressed")
    try:
        async with A(3):
            return "result"
    finally:
        print("finally")

async def bad(obj):
    async with obj:
        pass

def drive(c):
    try:
        while True:
            print("  ->", c.send(None))
    except StopIteration as s:
        return s.value
print(drive(main()))
for o in (5, open):
    try:
        drive(bad(o))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
