"""exceptions replaced on the way out of nested with blocks build one chain."""
class Translate:
    def __init__(self, frm, to, cause):
        self.frm, self.to, self.cause = frm, to, cause
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if t and issubclass(t, self.frm):
            if self.cause:
                raise self.to(f"was {v}") from v
            raise self.to(f"was {v}")

def f(body):
    with Translate(LookupError, RuntimeError, True):
        with Translate(ArithmeticError, KeyError, False):
            with Translate(ValueError, OverflowError, True):
                return body()

for body in (lambda: 1, lambda: int("x"), lambda: 1 / 0, lambda: [][0], lambda: None + 1):
    try:
        print(f(body))
    except Exception as e:
        while e:
            print("  ", type(e).__name__, e, "| cause", type(e.__cause__).__name__, e.__suppress_context__)
            e = e.__context__
f(lambda: int("last"))
