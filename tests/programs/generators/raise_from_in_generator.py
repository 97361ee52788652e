"""raise ... from inside generators, across throw and yield from, printed as an uncaught chain."""


class PipelineError(Exception):
    pass


def source():
    yield "1"
    yield "two"


def convert(items):
    for n, item in enumerate(items):
        try:
            yield int(item)
        except ValueError as e:
            raise PipelineError(f"item {n} is bad") from e


def guard(items):
    try:
        yield from items
    except PipelineError:
        raise RuntimeError("guard failed") from None


def keep(items):
    try:
        yield from items
    except PipelineError as e:
        e.add_note("seen by keep")
        raise LookupError("while cleaning up")


try:
    print(list(guard(convert(source()))))
except RuntimeError as e:
    print(e, e.__suppress_context__, repr(e.__context__))
for v in keep(convert(source())):
    print(v)
