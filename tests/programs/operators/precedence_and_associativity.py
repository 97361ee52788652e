"""Operator precedence and associativity seen through a symbolic class."""
class S:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
    def __bool__(self): return True
def bind(name, sym):
    setattr(S, f"__{name}__", lambda a, b: S(f"({a}{sym}{b})"))
    setattr(S, f"__r{name}__", lambda a, b: S(f"({b}{sym}{a})"))
for name, sym in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", matmul="@", pow="**",
                      lshift="<<", rshift=">>", xor="^").items():
    bind(name, sym)
bind("and", "&"); bind("or", "|")
for name, sym in dict(lt="<", gt=">", le="<=", ge=">=", eq="==", ne="!=").items():
    setattr(S, f"__{name}__", lambda a, b, sym=sym: S(f"({a}{sym}{b})"))
S.__neg__ = lambda a: S(f"(-{a})"); S.__invert__ = lambda a: S(f"(~{a})")
a, b, c, d = map(S, "abcd")
print(a + b * c - d, a - b - c, a ** b ** c, -a ** b, a ** -b, ~a ** b)
print(a | b ^ c & d << 1 + 2, a << b + c, a // b * c % d, a @ b * c)
print(a + b < c | d, a == b & c, not a == b, a < b < c, a if a < b else c)
print(a or b and c, (a and b) or c, not a or b, a in [a + b] or d)
print(1 + a, 2 ** a * 3, 10 - a - 1, -a - -b)
