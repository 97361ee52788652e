"""functools.partial, partialmethod, wraps and update_wrapper around guest functions."""
import functools
def f(a, b, c=3, *, d=4): 
    "f doc"
    return a, b, c, d
p = functools.partial(f, 1, d=40)
q = functools.partial(p, 2, c=30)
print(p(2), q(), q(d=0), q.args, q.keywords, q.func is f)
try:
    q(2, 3)
except TypeError as e:
    print(e)
class Cell:
    state = False
    def set(self, v, note=""):
        self.state = v
        return self, note
    on = functools.partialmethod(set, True, note="on")
    off = functools.partialmethod(set, False)
c = Cell()
print(c.on()[1], c.state, c.off(note="x")[1], c.state)
def plain(*a): return a
functools.update_wrapper(plain, f, updated=())
print(plain.__name__, plain.__doc__, plain.__wrapped__ is f)
f.extra = 1
@functools.wraps(f, assigned=("__doc__",))
def w(): pass
print(w.__name__, w.__doc__, w.extra, w.__dict__.keys())
print(list(map(functools.partial(pow, 2), range(5))), functools.partial(int, base=2)("101"))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
functools.partial(q, 1)
try: functools.partial(q)(b=1)
except Exception as last: print(type(last).__name__, last)
