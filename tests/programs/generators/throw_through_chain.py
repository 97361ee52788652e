"""An exception thrown through four levels of yield from is transformed at each level."""


def level(n, sub=None):
    try:
        if sub is None:
            while True:
                try:
                    yield n
                except LookupError as e:
                    print("leaf absorbs", e)
        else:
            return (yield from sub)
    except ValueError as e:
        print("level", n, "sees", e)
        raise ValueError(f"{e}>{n}") from e
    finally:
        print("finally", n)


g = level(0)
for i in range(1, 4):
    g = level(i, g)
print(next(g), g.throw(IndexError("one")), g.throw(KeyError("two")))
g.throw(ValueError("start"))
