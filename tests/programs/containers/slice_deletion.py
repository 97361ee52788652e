"""del with items, slices, extended slices, nested targets and errors."""
l = list(range(12))
del l[0], l[-1]; print(l)
del l[2:4]; print(l)
del l[::3]; print(l)
del l[::-2]; print(l)
del l[5:]; del l[1:1]; print(l)
del l[:]; print(l)
d = {"a": {"b": [1, 2, 3]}, "c": 1}
del d["a"]["b"][1:], d["c"]
print(d)
x, y, z = 1, 2, 3
del x, (y, [z])
for name in ("x", "y", "z"):
    print(name in globals(), end=" ")
print()
b = bytearray(b"abcdef")
del b[1::2]; print(b)
class Node: pass
n = Node(); n.child = Node(); n.child.v = 1
del n.child.v
print(vars(n.child))
def fails(i):
    seq = [1, (2, 3)]
    if i == 0: del seq[5]
    if i == 1: del seq[1][0]
    if i == 2: del n.nothing
    if i == 3: del {}["k"]
    if i == 4: del seq, seq
    if i == 5: del seq[::0]
for i in range(6):
    try:
        fails(i)
    except Exception as e:
        print(type(e).__name__, e)
def outer():
    v = 1
    def inner():
        return v
    del v
    return inner
