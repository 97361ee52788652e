"""Call-site * and **: many mixed groups, order, errors naming the function."""
def show(a, b=2, /, c=3, *args, d=4, **kw): return a, b, c, args, d, kw
print(show(*[1]), show(1, *(2, 3), 4, *"56"), show(*[1, 2], c=9), show(1, **{"d": 5, "e": 6}), show(*{1: 0}, **{}, **{"z": 1}))
print(show(1, a=5, b=6), show(*range(6), *(), x=1), show(*(x for x in "ab"), **dict(q=[1])))
args, kwargs = [1, 2], {"d": 3}
r = show(*args, **kwargs); args.append(9); kwargs["k"] = 0; print(r, show(*args, **kwargs))
class F:
    def __call__(self, *a, **k): return a, k
    def meth(self, *a, **k): return len(a), sorted(k)
    @classmethod
    def cm(cls, *a): return cls.__name__, a
    @staticmethod
    def sm(*a, **k): return a, k
f = F()
print(f(*"xy", k=1), f.meth(*[1], **{"a": 1, "b": 2}), F.meth(*[f, 1]), F.cm(*[1]), F.sm(*(), **{"n": 0}))
print((lambda *a, k=1: (a, k))(*[1], **{"k": 2}), max(*[3, 9], 4), "{}{a}".format(*[1], **{"a": 2}), dict(**{"x": 1}, y=2), print(*"abc", sep="", end="|"))
for bad in (lambda: show(), lambda: show(*[], c=1), lambda: show(1, c=1, **{"c": 2}), lambda: show(1, 2, 3, **{"c": 4}), lambda: show(*5), lambda: show(1, **5), lambda: show(1, **{1: 2}), lambda: F.cm(**{"z": 1}),
            lambda: f.meth(**{"a": 1}, **{"a": 2}), lambda: (lambda x, y: 0)(1), lambda: (lambda x: 0)(1, 2), lambda: (lambda *, k: 0)(), lambda: (lambda x, /: 0)(x=1), lambda: len(), lambda: len([], []), lambda: int("1", bse=2), lambda: f.nope(*[1])):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(e)
def relay(fn, *a, **k): return fn(*a, **k)
print(relay(relay, relay, show, 1, k=2))
relay(relay, show, **{"d": 1})
