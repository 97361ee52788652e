"""A doubly linked LRU cache and a binary search tree with iteration, deletion and checks."""
class Node:
    __slots__ = ("key", "val", "left", "right")
    def __init__(self, key, val): self.key, self.val, self.left, self.right = key, val, None, None
class BST:
    def __init__(self, items=()):
        self.root, self.n = None, 0
        for k, v in items: self[k] = v
    def __setitem__(self, k, v): self.root = self._put(self.root, k, v)
    def _put(self, node, k, v):
        if node is None:
            self.n += 1
            return Node(k, v)
        if k == node.key: node.val = v
        elif k < node.key: node.left = self._put(node.left, k, v)
        else: node.right = self._put(node.right, k, v)
        return node
    def __getitem__(self, k):
        if isinstance(k, slice):
            return [(q, v) for q, v in self.walk() if (k.start is None or q >= k.start) and (k.stop is None or q < k.stop)]
        node = self.root
        while node is not None and node.key != k: node = node.left if k < node.key else node.right
        if node is None: raise KeyError(k)
        return node.val
    def __delitem__(self, k): self.root = self._del(self.root, k)
    def _del(self, node, k):
        if node is None: raise KeyError(k)
        if k < node.key: node.left = self._del(node.left, k)
        elif k > node.key: node.right = self._del(node.right, k)
        else:
            self.n -= 1
            if node.left is None or node.right is None: return node.left or node.right
            succ = node.right
            while succ.left: succ = succ.left
            node.key, node.val, self.n = succ.key, succ.val, self.n + 1
            node.right = self._del(node.right, succ.key)
        return node
    def walk(self, node=..., depth=0):
        node = self.root if node is ... else node
        if node: yield from self.walk(node.left); yield node.key, node.val; yield from self.walk(node.right)
    def __len__(self): return self.n
t = BST(zip([50, 30, 70, 20, 40, 60, 80], "abcdefg"))
del t[50], t[20]; t[70] = "C"
print(list(t.walk()), len(t), t[40:71], t[60], t.root.key, all(a < b for (a, _), (b, _) in zip(t.walk(), list(t.walk())[1:])))
del t[30], t["x"]
