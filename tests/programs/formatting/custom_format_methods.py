"""__format__ on user classes: dispatch on spec, inheritance, non-str results, errors."""
class Temp:
    def __init__(self, c): self.c = c
    def __format__(self, spec):
        unit, _, rest = spec.partition(":")
        match unit or "c":
            case "c": v = self.c
            case "f": v = self.c * 9 / 5 + 32
            case "k": v = self.c + 273.15
            case other: raise ValueError(f"Unknown unit {other!r} for {type(self).__name__}")
        return format(v, rest or ".1f") + (unit or "c").upper()
class Hot(Temp):
    def __format__(self, spec): return "hot " + super().__format__(spec)
t = Temp(21.5)
print(f"{t} {t:f} {t:k::>9.2f} {t:c:+.0f}", "{:f}".format(t), format(t, "k"))
print(f"{Hot(40)} {Hot(40):f:.3e}", "{x:{u}}".format(x=t, u="f"))
class NotStr:
    def __format__(self, spec): return 42
class Sub(str):
    def __format__(self, spec): return Sub("sub:" + spec)
class Default: pass
for f in (lambda: f"{NotStr()}", lambda: format(NotStr(), "x"), lambda: f"{Default():x}", lambda: f"{t:zz}", lambda: format(t, 5), lambda: "{:q}".format(Default)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(f"{Sub('v'):abc}", type(f"{Sub('v')}").__name__, type(format(Sub("v"))).__name__, type(str(Sub("v"))).__name__)
t.__format__ = lambda spec: "instance"
print(f"{t}", t.__format__("x"))
def report(items): return ", ".join(f"{n}={v:{s}}" for n, v, s in items)
print(report([("a", t, "k"), ("b", 3, "03")]))
report([("a", t, "k"), ("b", Hot(1), "m")])
