"""Operator protocols implemented as generator functions of the other side: iteration, reversal, mappings, contexts."""
# --- inner
class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __reversed__(self):
        for child in reversed(self.children):
            yield from reversed(child)
        yield self.value

    def __contains__(self, value):
        return any(value == mine for mine in self)

    def __await__(self):
        received = []
        for value in self:
            received.append((yield value))
        return received

    async def __aiter__(self):
        for value in self:
            yield value


class Table:
    def __init__(self, **rows):
        self.rows = rows

    def keys(self):
        yield from self.rows

    def __getitem__(self, key):
        if key not in self.rows:
            raise KeyError(key)
        return self.rows[key]

    def __dir__(self):
        yield "zebra"
        yield "ant"

    def __call__(self, *keys):
        for key in keys:
            yield self[key]

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return (character for character in name)

    def __missing__(self, key):
        yield key


class Wrong:
    def __len__(self):
        yield 1

    def __bool__(self):
        yield True

    def __str__(self):
        yield "text"

    def __hash__(self):
        yield 1

    def __index__(self):
        yield 1

    def __eq__(self, other):
        yield other

    def __lt__(self, other):
        yield other

    def __add__(self, other):
        yield from other

    def __next__(self):
        yield 1

    def __iter__(self):
        return self

    def __init_subclass__(cls):
        yield

    def __format__(self, spec):
        yield spec


class WrongInit:
    def __init__(self):
        yield 1


# --- outer
def attempt(function):
    try:
        value = function()
        print(value if not hasattr(value, "gi_frame") else list(value))
    except Exception as error:
        print(type(error).__name__, error)


tree = Tree(1, Tree(2, Tree(3)), Tree(4))
wrong = Wrong()
table = Table(a=1, b=2)


class Grown(Tree):
    def __iter__(self):
        yield "grown"
        yield from super().__iter__()


async def wait(awaitable):
    return await awaitable, [x async for x in awaitable]


def drive(coroutine):
    yielded = []
    try:
        while True:
            yielded.append(coroutine.send(len(yielded) or None))
    except StopIteration as stop:
        return yielded, stop.value


for function in (lambda: list(tree), lambda: list(reversed(tree)), lambda: 3 in tree, lambda: 9 in tree,
                 lambda: [*tree],
                 lambda: max(tree), lambda: drive(wait(tree)), lambda: dict(table), lambda: {**table},
                 lambda: (lambda **options: options)(**table), lambda: list(table("a", "b")), lambda: list(table("c")),
                 lambda: dir(table), lambda: list(table.name), lambda: table._name, lambda: sorted(table.keys()),
                 lambda: len(wrong), lambda: bool(wrong), lambda: str(wrong), lambda: hash(wrong), lambda: [1][wrong],
                 lambda: range(wrong), lambda: wrong == 5, lambda: wrong < 6, lambda: wrong + [7, 8], lambda: not wrong,
                 lambda: [list(next(wrong)) for _ in range(2)], lambda: format(wrong, "x"), lambda: f"{wrong!s}",
                 lambda: type("Sub", (Wrong,), {}).__name__, WrongInit, lambda: sorted([wrong, wrong], key=len),
                 lambda: list(Grown(1, Tree(2))), lambda: drive(wait(Grown(1))), lambda: "%(a)s" % table,
                 lambda: (wrong != 1), lambda: list(map(list, [tree, tree])), lambda: dict.fromkeys(tree)):
    attempt(function)
first, *middle, last = Grown(1, Tree(2), Tree(3))
print(first, middle, last, [value for value in Grown(5)])
dict(**table, **Table(z=1), **{key: table[key] for key in Table(c=3).keys()})
