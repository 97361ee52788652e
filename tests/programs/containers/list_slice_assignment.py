"""Slice assignment grows, shrinks and replaces lists; extended slices demand equal sizes."""
l = list(range(8))
l[2:4] = "abc"; print(l)
l[:0] = [-1]; print(l)
l[len(l):] = (8, 9); print(l)
l[3:6] = []; print(l)
l[5:2] = ["ins"]; print(l)
l[::2] = [0] * len(l[::2]); print(l)
l[::-1] = range(len(l)); print(l)
l[-2:] = (x * x for x in range(4)); print(l)
l[1:3] = l; print(l)
l[:] = {"k": 1}; print(l)
l[100:200] = [5]; print(l)
l[-100:1] = "xy"; print(l)
for f in ("l[::2] = [1]", ):
    try:
        l[::2] = [1, 2, 3, 4]
    except ValueError as e:
        print(e)
def bad(kind):
    m = [1, 2, 3, 4]
    if kind == 0: m[0:2] = 5
    if kind == 1: m[::3] = 7
    if kind == 2: m["a":] = []
    if kind == 3: m[::0] = []
    if kind == 4: m[9] = 1
    if kind == 5: m[1.0] = 1
for k in range(6):
    try:
        bad(k)
    except (TypeError, ValueError, IndexError) as e:
        print(k, type(e).__name__, e)
