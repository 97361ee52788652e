"""exceptions raised while evaluating patterns point at the pattern's line."""
import traceback

class Bad:
    __match_args__ = ("p",)
    @property
    def p(self):
        raise RuntimeError("property p")
    def __eq__(self, other):
        raise ArithmeticError("eq")

class NS:
    @property
    def boom(self):
        raise LookupError("ns.boom")

ns = NS()
def f(x, k):
    match x, k:
        case [1, 1]:
            return "literal"
        case [Bad(p=5), 2]:
            return "class"
        case [_, 3 | ns.boom]:
            return "value"
        case [_, n] if x[n]:
            return "guard"

base = f.__code__.co_firstlineno
for args in ((1, 1), (Bad(), 1), (Bad, 2), (0, 3), (0, 4)):
    try:
        print(f(*args))
    except Exception as e:
        frames = [(fr.name, fr.lineno - base) for fr in traceback.extract_tb(e.__traceback__)[1:]]
        print(type(e).__name__, e, frames)
NS.boom = 4
print(f("abcdef", 4), f([0] * 9, 8))
f([], 5)
