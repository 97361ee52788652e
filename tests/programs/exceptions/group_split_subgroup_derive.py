"""split, subgroup with predicates and derive on a group subclass with state."""
class Tagged(ExceptionGroup):
    def __new__(cls, message, excs, tag=0):
        self = super().__new__(cls, message, excs)
        self.tag = tag
        return self
    def derive(self, excs):
        return Tagged(self.message, excs, self.tag + 1)

def leaves(e):
    return [x for s in e.exceptions for x in leaves(s)] if isinstance(e, BaseExceptionGroup) else [e]

eg = Tagged("jobs", [ValueError(1), TypeError(2), ValueError(30), ExceptionGroup("sub", [ValueError(4), OSError(5)])], 7)
eg.add_note("a note")
m, r = eg.split(ValueError)
print(type(m).__name__, m.tag, r.tag, leaves(m), leaves(r), m.__notes__)
big = eg.subgroup(lambda e: not isinstance(e, ExceptionGroup) and e.args[0] > 3)
print(leaves(big), big.tag, [type(x).__name__ for x in big.exceptions])
print(eg.subgroup(KeyError), eg.split(KeyError)[0], eg.split(Exception)[1])
print(eg.subgroup((TypeError, OSError)).exceptions[0])
print(type(eg.subgroup(lambda e: True)).__name__, eg.subgroup(lambda e: True) is eg)
try:
    eg.split("bad")
except TypeError as e:
    print(e)
try:
    try:
        raise eg
    except* ValueError as v:
        print(type(v).__name__, v.tag)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
