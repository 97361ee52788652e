# requires: 3.12
"""A generic expression tree with visitors, recursion and aliases; ends with a deep failure."""
from dataclasses import dataclass
type Expr = Num | Bin[Expr] | Neg[Expr]
@dataclass
class Num: v: float
@dataclass
class Bin[E]:
    op: str
    l: E
    r: E
@dataclass
class Neg[E]: e: E
class Visitor[R]:
    def visit(self, e: Expr) -> R: return getattr(self, "on_" + type(e).__name__.lower())(e)
class Eval(Visitor[float]):
    ops = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
    def on_num(self, e): return e.v
    def on_neg(self, e): return -self.visit(e.e)
    def on_bin(self, e): return self.ops[e.op](self.visit(e.l), self.visit(e.r))
class Show(Visitor[str]):
    def on_num(self, e): return f"{e.v:g}"
    def on_neg(self, e): return f"-{self.visit(e.e)}"
    def on_bin(self, e): return f"({self.visit(e.l)} {e.op} {self.visit(e.r)})"
def fold[A](e: Expr, num, neg, bin_) -> A:
    match e:
        case Num(v): return num(v)
        case Neg(x): return neg(fold(x, num, neg, bin_))
        case Bin(op, l, r): return bin_(op, fold(l, num, neg, bin_), fold(r, num, neg, bin_))
tree = Bin("+", Num(2), Neg(Bin("*", Num(3), Bin("/", Num(1), Num(4)))))
print(Show().visit(tree), Eval().visit(tree), fold(tree, lambda v: 1, lambda d: d + 1, lambda o, a, b: 1 + max(a, b)))
print(Bin.__type_params__, str(Expr.__value__.__args__[1]).replace("program.", ""), tree == Bin("+", Num(2), tree.r), Visitor.__parameters__, Eval.__orig_bases__[0].__args__)
