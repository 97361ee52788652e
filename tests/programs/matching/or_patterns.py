"""alternatives: order, captures in each, nesting and as-bindings."""
def f(x):
    match x:
        case 1 | 2 | 3 as small:
            return "small", small
        case ("a" | "b" as letter) | [("c" | "d") as letter]:
            return "letter", letter
        case [x1, y1] | {"x": x1, "y": y1} | (y1, x1, None):
            return "point", x1, y1
        case str() | bytes() as text if text:
            return "text", text
        case [] | {} | "" | b"" | () | set():
            return "empty", type(x).__name__
        case (int() | float()) as n if n < 0:
            return "negative", n
        case None | True | False:
            return "single"
        case _:
            return "other"

for v in (2, "b", ["d"], ["e"], [10, 20], {"x": 1, "y": 2, "z": 3}, (7, 8, None), "word", b"by", [], {}, "", set(), -2.5, True, None, 99, {"x": 1}, {1}):
    print(v, "->", f(v))
