"""Comprehension targets shadowing builtins, globals, arguments, imports and the function itself."""
import math
def f(list, print_=print): return [list for list in list], list
print(f("ab"))
def g():
    r = [print for print in (1, 2)]
    print("still print", r)
    return [g for g in "xy"], g.__name__
print(g())
print([math for math in (1,)], math.pi > 3, [str for str in "q"], str(5))
def h(self): return [self for self in self], [[self for self in s] for s in self], self
print(h(["ab", "c"]))
class K:
    def m(self): return [self for self in range(2)], type(self).__name__, [__class__ for __class__ in "a"] if False else "n"
print(K().m())
def k():
    _ = "under"
    return [_ for _ in range(2)], [[_ for _ in "a"] for _ in "bc"], _
print(k())
def tgt():
    d, l = {}, [0, 0]
    class O: pass
    o = O()
    a = [d["k"] for d["k"] in "ab"]; b = [o.v for o.v in "cd"]; c = [l[i] for i, l[i] in enumerate("ef")]
    return a, b, c, d, vars(o), l
print(tgt())
def nested_targets(): return [(a, b, c) for a, (b, *c) in [(1, "xyz"), (2, [3])]], [x for (x), in [(1,)]], [y for [y] in ["z"]]
print(nested_targets())
def cond(x): return [x for x in (x if x else [9])], x, [y if (y := x) else 0 for x in (1, 0)] if False else 0
print(cond([1]), cond([]))
def same(): return [x for x in [[1, 2]] for x in x], [x for x in "ab" if [x for x in "z"]], {x: {x: x for x in "m"} for x in "n"}
print(same())
def rec(n): return n if n < 1 else [rec(n - 1) for n in [n]]
print(rec(2), (lambda n: [n for n in range(n)])(2), [(lambda x: [x for x in x])(x) for x in ("ab", "c")])
def clobber(x):
    for x in [x for x in range(3)]: pass
    y = [x for y in "a"]
    return x, y
print(clobber("start"))
