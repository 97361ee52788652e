"""Class bodies, nested, with computations."""


def derive(table):
    class Outer:
        names = sorted(table)

        class Inner:
            widths = {name: len(table[name]) for name in sorted(table)}
            longest = max(widths.values())

    return Outer.Inner.longest


print(derive({"a": "x", "b": "yy"}))
derive({"a": "x", "b": 7})
