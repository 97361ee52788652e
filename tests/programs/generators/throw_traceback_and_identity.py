"""The object thrown is the object caught; its traceback grows; __cause__ set before survives."""


def frames(e):
    tb, out = e.__traceback__, []
    while tb:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out


def holder():
    try:
        yield "ready"
    except ValueError as e:
        seen.append(e)
        yield "caught"
        raise


seen = []
exc = ValueError("the one")
exc.__cause__ = KeyError("cause")
exc.add_note("a note")
g = holder()
next(g)
print(g.throw(exc), seen[0] is exc, frames(exc), repr(exc.__cause__))
try:
    next(g)
except ValueError as e:
    print(e is exc, frames(e), e.__notes__)


def deleg():
    yield from holder()


g = deleg()
next(g)
exc = ValueError("second").with_traceback(None)
g.throw(exc)
print(frames(exc))
g.throw(exc)
