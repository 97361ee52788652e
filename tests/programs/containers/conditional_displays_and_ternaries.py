"""Displays mixing conditionals, boolean operators, lambdas, calls and star conditionals."""
def build(debug, extra=None, **kw):
    return [
        "base",
        *(["debug"] if debug else []),
        *(extra or ()),
        ("on" if debug else "off", debug and "yes" or "no"),
        {"k": 1, **({"dbg": True} if debug else {}), **{k: v for k, v in kw.items() if v is not None}},
        {*"ab"} if debug else frozenset(),
        lambda: debug,
    ]
for args in ((True, ["x"]), (False, None), (0, ("p", "q"))):
    *head, fn = build(*args, z=None, w=1)
    head[-1] = sorted(head[-1])
    print(head, fn())
table = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    **{f"mul{n}": (lambda n: lambda a, b: (a + b) * n)(n) for n in (2, 3)},
}
print({k: f(5, 3) for k, f in table.items()})
x = [1, 2] if [] else {3: 4} if {} else (5,) if () else "last"
print(x, [not a for a in (0, 1)], [a or b for a in (0, 1) for b in (0, 2)], {(a, b): a and b for a in (0, 3) for b in (4,)})
print([1, 2, 3][1 if x else 2], {"t": "f"}["t" if x else "f"], (lambda *a: a)(*([1] if x else [2]), *[3]), [*range(2)] == [0, 1] and "eq")
print([[], [[]], [[], [[]]]], {"": {"": {}}}, [(), [()], ([],)], -(-(1)), [-1, +2, ~3, not 4], ["a" "b", "c"], [1, ], {1: 2, }, (1, 2, ))
