"""An exception in a decorator leaves the name unbound; the traceback shows where."""
def once(fn, registry={}):
    if fn.__name__ in registry:
        raise ValueError(f"duplicate handler {fn.__name__!r}")
    registry[fn.__name__] = fn
    return fn
@once
def start(): return 1
def attempt():
    try:
        @once
        def start(): return 2
    except ValueError as e:
        print(e)
    return start
try:
    attempt()
except UnboundLocalError as e:
    print(e)
print(start())
def validate(**types):
    def deco(fn):
        for k, t in types.items():
            if k not in fn.__code__.co_varnames:
                raise TypeError(f"{fn.__name__} has no {k}") from KeyError(k)
        return fn
    return deco
class Service:
    @validate(x=int)
    def ok(self, x): return x
    print("first ok")
    @validate(x=int, missing=str)
    def not_ok(self, x): return x
