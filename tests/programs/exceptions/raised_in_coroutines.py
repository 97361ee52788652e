"""exceptions through awaits and async generators driven by hand."""
class Ready:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        got = yield self.v
        if isinstance(got, str):
            raise ValueError(got)
        return got

async def leaf(n):
    try:
        return await Ready(n)
    except ValueError as e:
        raise LookupError(f"leaf {n}") from e
    finally:
        print("leaf cleanup", n)

async def root():
    total = await leaf(1)
    try:
        total += await leaf(2)
    except LookupError as e:
        print("root caught", e, "cause", repr(e.__cause__))
        total += 1000
    return total + await leaf(3)

def drive(coro, answers):
    seen = [coro.send(None)]
    try:
        for a in answers:
            seen.append(coro.throw(a) if isinstance(a, BaseException) else coro.send(a))
    except StopIteration as s:
        return seen, s.value
    finally:
        coro.close()

print(drive(root(), [10, "bad", 5]))
print(drive(root(), [10, KeyError("thrown")]))
