"""A singly linked list with slicing, reversal, merge sort, cycle detection and rich dunders."""
class Cell:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
class Linked:
    def __init__(self, it=()):
        self.head = None
        for v in reversed(list(it)): self.head = Cell(v, self.head)
    def cells(self):
        c = self.head
        while c: yield c; c = c.nxt
    def __iter__(self): return (c.v for c in self.cells())
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return "->".join(map(repr, self)) or "nil"
    def __eq__(self, o): return isinstance(o, Linked) and list(self) == list(o)
    def __getitem__(self, i):
        if isinstance(i, slice): return Linked(list(self)[i])
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(f"no cell {i}")
    def __setitem__(self, i, v):
        for k, c in enumerate(self.cells()):
            if k == i: c.v = v; return
        raise IndexError(i)
    def __iadd__(self, it):
        for v in it: self.push(v)
        return self
    def push(self, v): self.head = Cell(v, self.head)
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.nxt, prev, cur = prev, cur, cur.nxt
        self.head = prev
        return self
    def sort(self):
        def split(c):
            if not c or not c.nxt: return c
            slow, fast = c, c.nxt
            while fast and fast.nxt: slow, fast = slow.nxt, fast.nxt.nxt
            mid, slow.nxt = slow.nxt, None
            return merge(split(c), split(mid))
        def merge(a, b):
            if not (a and b): return a or b
            if b.v < a.v: a, b = b, a
            a.nxt = merge(a.nxt, b)
            return a
        self.head = split(self.head)
        return self
def has_cycle(c):
    slow = fast = c
    while fast and fast.nxt:
        slow, fast = slow.nxt, fast.nxt.nxt
        if slow is fast: return True
    return False
l = Linked([3, 1, 2]); l += [9, 8]
print(l, len(l), l[1], l[1:4], l == Linked([8, 9, 3, 1, 2]), l.reverse(), l.sort(), 9 in l, [*l], Linked(), bool(Linked()), max(l))
a, *b = l; l[0] = "x"; print(a, b, l, has_cycle(l.head)); tail = [*l.cells()][-1]; tail.nxt = l.head; print(has_cycle(l.head)); tail.nxt = None
