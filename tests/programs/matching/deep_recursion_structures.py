"""recursive list processing with head/tail patterns, balanced trees and merge sort."""
def rev(xs):
    match xs:
        case []: return []
        case [h, *t]: return rev(t) + [h]

def merge(a, b):
    match a, b:
        case [], ys: return ys
        case xs, []: return xs
        case [x, *xs], [y, *_] if x <= y: return [x] + merge(xs, b)
        case _, [y, *ys]: return [y] + merge(a, ys)

def msort(xs):
    match xs:
        case [] | [_]: return xs
    mid = len(xs) // 2
    return merge(msort(xs[:mid]), msort(xs[mid:]))

def insert(tree, k):
    match tree:
        case None: return (None, k, None)
        case (l, v, r) if k < v: return (insert(l, k), v, r)
        case (l, v, r) if k > v: return (l, v, insert(r, k))
        case same: return same

def inorder(tree):
    match tree:
        case (l, v, r):
            return [*inorder(l), v, *inorder(r)]
        case None:
            return []

data = [5, 2, 8, 1, 9, 2, 7]
tree = None
for n in data:
    tree = insert(tree, n)
print(rev(data), msort(data), inorder(tree))
print(tree)
try:
    insert(tree, "text")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
