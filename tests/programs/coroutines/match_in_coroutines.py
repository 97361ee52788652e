"""match over awaited subjects with awaits in guards and async protocol messages."""
import types
from dataclasses import dataclass
@dataclass
class Msg:
    kind: str
    body: object = None
@types.coroutine
def recv():
    return (yield "recv")
async def allowed(x):
    return x not in ("root", 0)
async def server(log):
    while True:
        match await recv():
            case Msg("login", str(user)) if await allowed(user):
                log.append(f"login {user}")
            case Msg("login", user):
                log.append(f"denied {user!r}")
            case Msg(kind="batch", body=[Msg() as first, *rest]):
                log.append((first.kind, len(rest)))
            case {"op": op, **rest} if (n := len(rest)) and await allowed(n):
                log.append((op, sorted(rest)))
            case Msg("quit" | "exit" as how):
                return how
            case [x, y] | (x, y, _):
                log.append(x + y)
            case other:
                raise ValueError(f"bad message: {other!r}")
log = []
s = server(log)
s.send(None)
for m in (Msg("login", "guest"), Msg("login", "root"), Msg("batch", [Msg("a"), 1, 2]), {"op": 1, "b": 2, "a": 3}, (1, 2, 3)):
    s.send(m)
print(log)
try:
    s.send(Msg("exit"))
except StopIteration as e:
    print(e.value)
s = server([])
s.send(None)
try:
    s.send({"op": "alone"})
except Exception as err:
    print(type(err).__name__, err)
