"""Recursive generators walk a binary tree in three orders."""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(key))
        else:
            child.insert(key)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def walk(self, order, depth=0):
        for step in order:
            if step == "n":
                yield depth, self.key
            else:
                child = self.left if step == "l" else self.right
                if child is not None:
                    yield from child.walk(order, depth + 1)


root = Node(50)
for k in (30, 70, 20, 40, 60, 80, 35):
    root.insert(k)
print(list(root), sum(root), 40 in root, 41 in root)
for order in ("nlr", "lnr", "lrn", "rnl"):
    print(order, list(root.walk(order)))
it = iter(root)
print([next(it) for _ in range(3)], sorted(it, reverse=True))
a, *rest, z = root
print(a, rest, z)
