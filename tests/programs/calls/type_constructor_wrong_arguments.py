"""Errors of int, str, list, dict, type and friends called as constructors."""
calls = [lambda: int("x"), lambda: int([]), lambda: int("1", 99), lambda: int(1, 2), lambda: int(x=1), lambda: int(None),
         lambda: float("abc"), lambda: float([]), lambda: complex("1+"), lambda: complex("1", 2), lambda: str(b"x", "nope"),
         lambda: str(1, "utf-8"), lambda: str(1, 2, 3, 4), lambda: bytes("x"), lambda: bytes([256]), lambda: bytes(-1),
         lambda: bytearray("x"), lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: tuple(None), lambda: set(1),
         lambda: set([[]]), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["abc"]),
         lambda: dict({}, {}), lambda: frozenset(1, 2), lambda: bool(1, 2), lambda: bool(x=1), lambda: object(1),
         lambda: type(), lambda: type(1, 2), lambda: type("X", 1, {}), lambda: type("X", (1,), {}), lambda: type("X", (), 1),
         lambda: type(1, (), {}), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: super(), lambda: super(1), lambda: property(1, 2, 3, 4, 5),
         lambda: staticmethod(), lambda: classmethod(), lambda: memoryview(1), lambda: range(1.5), lambda: Exception(x=1),
         lambda: type(None)(1), lambda: type(...)(1), lambda: type(iter([]))(), lambda: type(len)(), lambda: type(lambda: 0)()]
for c in calls:
    try:
        print(repr(c()))
    except Exception as e:
        print(type(e).__name__, e)
def convert(rows):
    return [int(r) for r in rows]
try: convert(["1", "2", "three"])
except Exception as last: print(type(last).__name__, last)
