"""Alternative constructors via classmethods, called through instances, subclasses and super."""
class Money:
    units = {"c": 1, "d": 100}
    def __init__(self, cents): self.cents = cents
    @classmethod
    def parse(cls, text, *, default="d"):
        num, unit = (text[:-1], text[-1]) if text[-1:].isalpha() else (text, default)
        try:
            return cls(int(num) * cls.units[unit])
        except KeyError as e:
            raise ValueError(f"{cls.__name__}: unknown unit {e}") from e
    @classmethod
    def total(cls, *items):
        return cls(sum((i if isinstance(i, Money) else cls.parse(i)).cents for i in items))
    @staticmethod
    def validate(text): return bool(text.strip("0123456789cdk") == "")
    def __repr__(self): return f"{type(self).__name__}({self.cents})"
class Big(Money):
    units = {**Money.units, "k": 100000}
    @classmethod
    def parse(cls, text, **kw):
        m = super().parse(text, **kw)
        m.tag = "big"
        return m
print(Money.parse("5d"), Money.parse("7"), Big.parse("2k").tag, Money.total("1d", "50c", Money(3)), Big.total("1k", "1"))
print(Money(1).parse("3c"), Big(1).total(), Money.validate("12k"), Big(0).validate("x"))
p = Big.parse
print(p.__self__.__name__, p.__func__ is Big.__dict__["parse"].__func__, p("1", default="c"), [*map(Money.parse, ("1c", "2c"))])
for bad in (lambda: Money.parse(), lambda: Money.parse("1", "c"), lambda: Money.parse("x"), lambda: Money.parse(5), lambda: Money.total(5), lambda: Money.validate()):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
Money.total("1d", Big.parse("2c"), "3k")
