"""The stack is printed from the depth of calls."""

import sys
import traceback


class Tree:
    def __init__(self, *children):
        self.children = children

    def visit(self, depth=0):
        if not self.children:
            traceback.print_stack(limit=4, file=sys.stdout)
            traceback.print_stack(limit=1)
            print("".join(traceback.format_stack(limit=2)))
            return depth
        deepest = 0
        for child in self.children:
            deepest = (child
                       .visit(depth + 1))
        return deepest


def main():
    tree = Tree(Tree(Tree()))
    return tree.visit()


print(main())
main().missing
