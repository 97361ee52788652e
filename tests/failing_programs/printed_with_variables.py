"""A TracebackException with the variables of each frame."""

import sys
import traceback


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name!r})"


def walk(node, path=(), *rest, deep=True, **options):
    count = len(path)
    if count == 2:
        broken = type("Broken", (), {"__repr__": lambda self: 1 / 0})()
        return node.children
    return walk(Node(node.name + "x"), (*path, node), count, deep=not deep, option=count)


try:
    walk(Node("root"))
except AttributeError as error:
    entry = error.__traceback__.tb_next
    summary = traceback.TracebackException(type(error), error, entry, capture_locals=True)
    print("".join(summary.format()), file=sys.stderr)
    raise
