"""contextlib.suppress, closing, nullcontext and redirect_stdout."""
import io
from contextlib import suppress, closing, nullcontext, redirect_stdout

class Res:
    closed = 0
    def close(self): self.closed += 1

log = []
with suppress(KeyError, IndexError):
    log.append("a")
    {}["x"]
    log.append("never")
with suppress():
    log.append("nothing to suppress")
try:
    with suppress(ArithmeticError):
        int("q")
except ValueError as e:
    log.append(type(e).__name__)
for i in range(3):
    with suppress(ZeroDivisionError):
        log.append(6 // i)
r = Res()
with closing(r) as same:
    print(same is r, r.closed)
try:
    with closing(r):
        raise OSError("inside")
except OSError:
    print(r.closed)
with nullcontext() as n, nullcontext("v") as v:
    print(n, v)
buf = io.StringIO()
with redirect_stdout(buf):
    print("captured")
print(log, repr(buf.getvalue()))
try:
    with suppress(LookupError):
        with closing(object()):
            [].pop()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
