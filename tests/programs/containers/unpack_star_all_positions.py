"""Star targets at every position, nested, with every iterable kind."""
*a, = "abc"; print(a)
a, *b = range(4); print(a, b)
*a, b = (1, 2, 3); print(a, b)
a, *b, c = "xy"; print(a, b, c)
a, b, *c, d, e = range(9); print(a, b, c, d, e)
[a, [b, *c], *d] = 1, "hello", 3, 4; print(a, b, c, d)
(a, (b, (*c, d))), *e = [(1, (2, "xyz")), 9]; print(a, b, c, d, e)
*(a, b), c = 1, 2, 3; print(a, b, c)
*[a, *b], c = "wxyz"; print(a, b, c)
x = [0] * 4
x[0], *x[1:3], x[-1] = "pqrstu"; print(x)
class O: pass
o = O()
o.first, *o.rest = {1: "a", 2: "b", 3: "c"}.items(); print(o.first, o.rest)
a = b, *c = 5, 6, 7; print(a, b, c)
for i, *rest in [(1,), (2, 3), "abc", range(4)]:
    print(i, rest, end="; ")
print()
print([(h, t) for h, *t in ("ab", [1, 2, 3])], {k: v for k, *v in ["abc", "de"]})
def g():
    print("gen start"); yield 1; yield 2; print("gen mid"); yield 3; print("gen end")
a, *b = g(); print(a, b)
a, a, *a = 1, 2, 3; print(a)
i, l = 0, [1, 2, 3]
i, l[i], *_ = 2, "set", "rest"; print(i, l, _)
