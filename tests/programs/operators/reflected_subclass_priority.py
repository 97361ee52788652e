"""The right operand goes first only when its type is a subclass that overrides the reflected method."""
class Base:
    def __add__(self, o):
        return f"{type(self).__name__}.add(Base impl)"
    def __radd__(self, o):
        return f"{type(self).__name__}.radd(Base impl)"
    def __lt__(self, o):
        return f"{type(self).__name__} lt"
    def __gt__(self, o):
        return f"{type(self).__name__} gt"
    def __eq__(self, o):
        return f"{type(self).__name__} eq"
class Same(Base):
    pass
class Over(Base):
    def __radd__(self, o):
        return "Over.radd"
class Other:
    def __radd__(self, o):
        return "Other.radd"
for l in (Base(), Same(), Over()):
    for r in (Base(), Same(), Over(), Other()):
        print(type(l).__name__, type(r).__name__, "|", l + r, "|", l < r, "|", l == r)
class MyInt(int):
    def __radd__(self, o):
        return ("MyInt.radd", int(o))
    def __rpow__(self, o, m=None):
        return ("MyInt.rpow", int(o), m)
print(1 + MyInt(2), MyInt(1) + 2, 2 ** MyInt(3), True + MyInt(0))
