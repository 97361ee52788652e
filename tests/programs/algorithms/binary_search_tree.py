"""A binary search tree: insert, delete, traversals, balance, lazy iteration and set operations."""
class Node:
    __slots__ = "key", "left", "right"
    def __init__(self, key): self.key, self.left, self.right = key, None, None
class Tree:
    def __init__(self, *keys):
        self.root, self.size = None, 0
        for k in keys: self.add(k)
    def add(self, key):
        cur, attr, parent = self.root, None, self
        while cur:
            if key == cur.key: return False
            parent, attr = cur, "left" if key < cur.key else "right"
            cur = getattr(cur, attr)
        setattr(parent, attr or "root", Node(key)); self.size += 1
        return True
    def discard(self, key):
        def go(n):
            if n is None: return None
            if key < n.key: n.left = go(n.left)
            elif key > n.key: n.right = go(n.right)
            elif n.left and n.right:
                m = n.right
                while m.left: m = m.left
                n.key = m.key; n.right = drop_min(n.right)
            else: return n.left or n.right
            return n
        def drop_min(n):
            if not n.left: return n.right
            n.left = drop_min(n.left); return n
        self.root = go(self.root)
    def __iter__(self):
        def walk(n):
            if n: yield from walk(n.left); yield n.key; yield from walk(n.right)
        return walk(self.root)
    def __contains__(self, k):
        n = self.root
        while n and n.key != k: n = n.left if k < n.key else n.right
        return n is not None
    def depth(self): return (d := lambda n: 1 + max(d(n.left), d(n.right)) if n else 0)(self.root)
    def levels(self):
        row = [self.root] if self.root else []
        while row: yield [n.key for n in row]; row = [c for n in row for c in (n.left, n.right) if c]
t = Tree(50, 30, 70, 20, 40, 60, 80, 30)
print(list(t), t.size, 40 in t, 45 in t, t.depth(), list(t.levels()))
for k in (20, 30, 50, 99): t.discard(k); print(list(t), list(t.levels()))
it = iter(t); print(next(it), next(it), list(Tree()), Tree(*"tree").depth(), "".join(Tree(*"traversal")), [k for k in t if k > 60])
t.add("text")
