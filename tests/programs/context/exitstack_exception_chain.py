"""exceptions raised by several ExitStack callbacks are chained like nested withs."""
from contextlib import ExitStack

def fail(exc):
    raise exc

def chain(e):
    while e is not None:
        yield repr(e)
        e = e.__context__

def run(*callbacks, body=None):
    try:
        with ExitStack() as s:
            for c in callbacks:
                s.callback(fail, c)
            if body:
                raise body
        return "clean"
    except Exception as e:
        return list(chain(e))

print(run())
print(run(ValueError(1), KeyError(2), OSError(3)))
print(run(ValueError(1), body=TypeError("body")))
print(run(body=TypeError("only body")))

def conditional(t, v, tb):
    print("pushed sees", repr(v))
    return True

with ExitStack() as s:
    s.push(conditional)
    s.callback(fail, LookupError("in callback"))
    raise ValueError("in body")
print("suppressed")
run(body=SystemError("x"))
with ExitStack() as s:
    s.callback(fail, IndexError("final"))
    {}["start"]
