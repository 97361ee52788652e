"""Comprehensions as defaults, decorators, bases, keywords, slices, f-strings, returns, asserts and subscripts."""
def f(a=[i for i in range(2)], *, b={k: k for k in "x"}): return a, b, [a for a in a]
print(f(), f([9]))
def deco(*n): return lambda fn: (n, fn())
@deco(*[i for i in "de"], *{j for j in (1,)})
def g(): return [i for i in "body"]
print(g)
class B(*[c for c in (dict,)], **{k: v for k, v in [("metaclass", type)]}): vals = [v for v in (1,)]
print(B.__mro__[1].__name__, B.vals)
l = list(range(6))
print(l[[i for i in (1,)][0]:[j for j in (4,)][-1]], f"{[x for x in 'f']} {sum([x for x in range(3)]):0>{len([x for x in '123'])}}")
l[[i for i in (0,)][0]] = [x for x in "set"]; l[1:3] = [x for x in "sl"]; print(l)
del l[[i for i in (0,)][0]]; print(l)
def r(n): return [n for n in range(n)] and [r for r in "rr"] or n
print(r(0), r(1))
x = [x for x in [x for x in [x for x in range(3)]]]; print(x)
x, y = [x for x in (1, 2)]; print(x, y)
(a, *b), c = [[i for i in "abc"], [j for j in "d"]]; print(a, b, c)
x += sum([x for x in (10, 20)]); print(x)
print(*[a for a in "st"], **{k: v for k, v in {"sep": "~"}.items()})
print([x for x in range(5)][1:][::-1], [x for x in "ab"].index("b"), {x for x in "a"} == {"a"}, [[x] for x in "a"] * 2, not [x for x in ()], -[x for x in (5,)][0], [x for x in "q"] + [x for x in "r"], 2 in [x for x in (1, 2)])
if any([x > 1 for x in (1, 2)]) and (n := len([x for x in "nn"])): print("n", n)
while (rest := [x for x in l if x not in ("s", "l")]): l = []; print(rest)
print((lambda *a, k=[x for x in "k"]: (a, k))(*[x for x in "ar"]), [lambda x=x: x for x in "c"][0](), {x: [y for y in range(x)] for x in range(3)}[2])
assert [x for x in (1,)] == [1], [x for x in "msg"]
try: raise ValueError([x for x in "exc"])
except ValueError as e: print(e.args)
assert not [x for x in (1,)], [f"failed {x}" for x in "AB"]
