"""ExitStack, closing and nested contextmanager generators with exceptions replaced on the way out."""
from contextlib import ExitStack, closing, contextmanager, nullcontext


@contextmanager
def layer(n, on_error=None):
    print("open", n)
    try:
        yield n
    except Exception as e:
        print("layer", n, "sees", type(e).__name__)
        if on_error == "replace":
            raise TypeError(f"replaced by {n}") from e
        if on_error != "swallow":
            raise
    finally:
        print("shut", n)


def numbers():
    try:
        yield from range(10)
    finally:
        print("numbers closed")


with closing(numbers()) as it:
    print(next(it), next(it))
print(next(it, "closed"))
with ExitStack() as stack:
    for n, how in enumerate([None, "swallow", "replace", None]):
        stack.enter_context(layer(n, how))
    stack.push(lambda *exc: print("pushed saw", exc[0].__name__))
    print("x" + 1)
with layer("a", "replace"), layer("b", "replace"), nullcontext(5) as five:
    raise KeyError(five)
