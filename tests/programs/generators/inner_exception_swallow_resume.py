"""A supervisor generator that restarts failing sub-generators, up to a limit, then gives up."""

class Restart(Exception):
    pass

def flaky(attempt):
    yield f"start{attempt}"
    if attempt < 2:
        raise ConnectionError(f"attempt {attempt}")
    try:
        cmd = yield "up"
        if cmd == "restart":
            raise Restart
        return "stopped by " + str(cmd)
    finally:
        yield f"cleanup{attempt}"

def supervise(limit):
    last = None
    for attempt in range(limit):
        try:
            return (yield from flaky(attempt))
        except ConnectionError as e:
            last = e
            yield f"failed: {e}"
        except Restart:
            yield "restarting"
    raise RuntimeError("gave up") from last

def drive(g, cmds):
    cmds = iter(cmds)
    try:
        item = next(g)
        while True:
            print(item, end=" ")
            item = g.send(next(cmds, None) if item == "up" else None)
    except StopIteration as e:
        print("=>", e.value)

drive(supervise(3), ["stop"])
drive(supervise(5), ["restart", "restart", "halt"])
drive(supervise(2), [])
