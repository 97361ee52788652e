"""`inspect` and `traceback` take from the entries what they take from native ones."""
import contextlib
import inspect
import re
import sys
import traceback


class Node:
    def __init__(self, name, *children):
        self.name, self.children = name, children

    def __repr__(self):
        return f"<{self.name}>"

    def find(self, name, /, depth=0, *, strict=True, **options):
        for child in self.children:
            found = child.find(name, depth + 1, strict=not strict, **options)
        label = "leaf"
        return [self.name
                .index(part) for part in name]


def without_addresses(value):
    return "=" + re.sub("0x[0-9a-f]+", "...", repr(value))


def show_frames(records):
    for record in records:
        positions = getattr(record, "positions", None)
        print(record.function, record.lineno, record.code_context, record.index, positions and tuple(positions))
        arguments = inspect.getargvalues(record.frame)
        print("   ", arguments.args, arguments.varargs, arguments.keywords)
        if arguments.args:
            print("   ", inspect.formatargvalues(*arguments, formatvalue=without_addresses))


def nested(*trees, **options):
    with contextlib.suppress(KeyError):
        return max(trees, key=lambda tree: tree.find("x", **options))


def failing(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
        records = inspect.trace(context=2)
        show_frames(records)
        assert [record[1:] for record in records] == [record[1:] for record in inspect.getinnerframes(
            error.__traceback__, context=2)]
        print(inspect.getframeinfo(error.__traceback__).function)
        print(inspect.getsource(records[-1].frame)[:30], inspect.getmodule(records[-1].frame))
        print(inspect.getsourcelines(error.__traceback__)[1], inspect.getblock(["x = 1\n"]))
        show_summary(error)


def show_summary(error):
    summary = traceback.extract_tb(error.__traceback__)
    for entry in summary:
        print(entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, entry.name, entry.line, entry.locals)
    walked = traceback.walk_tb(error.__traceback__)
    summary = traceback.StackSummary.extract(walked, limit=-2, lookup_lines=False, capture_locals=True)
    for entry in summary:
        kept = {key: value for key, value in entry.locals.items() if not key.startswith("__") and " at 0x" not in value}
        print(entry.name, sorted(kept.items())[:6])
    print("".join(traceback.StackSummary.from_list([tuple(entry) for entry in summary]).format()))


tree = Node("root", Node("x"), Node("second", Node("third")))
failing(lambda: tree.find("x"))
failing(lambda: nested(tree, tree, key=1))
failing(lambda: nested(tree, [], key=2))
failing(lambda: [Node.find(tree, *["x"], **{"strict": False, "other": sys.maxsize}) for _ in range(2)])
