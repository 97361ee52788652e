"""an exception raised in __exit__ replaces the block's and chains to it."""
class Bad:
    def __init__(self, name): self.name = name
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        raise RuntimeError(f"exit of {self.name}")

def chain(e):
    out = []
    while e:
        out.append(f"{type(e).__name__}({e})")
        e = e.__context__
    return " <- ".join(out)

def run(fn):
    try:
        return fn()
    except Exception as e:
        return chain(e)

def clean():
    with Bad("a"):
        pass

def failing():
    with Bad("a"), Bad("b"):
        raise ValueError("body")

def returning():
    with Bad("r"):
        return "lost"

for fn in (clean, failing, returning):
    print(fn.__name__, run(fn))
failing()
