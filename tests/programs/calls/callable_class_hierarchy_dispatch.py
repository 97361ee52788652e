"""Visitor dispatch by method name, with fallbacks and errors from missing visitors."""
class Node:
    def __init__(self, *kids, **attrs):
        self.kids = kids
        vars(self).update(attrs)
class Num(Node): pass
class Add(Node): pass
class Mul(Node): pass
class Neg(Node): pass
class Pow(Mul): pass
class Visitor:
    def visit(self, node, *args):
        for klass in type(node).__mro__:
            method = getattr(self, "visit_" + klass.__name__.lower(), None)
            if method is not None:
                return method(node, *args)
        raise NotImplementedError(type(node).__name__)
class Evaluate(Visitor):
    def visit_num(self, n): return n.value
    def visit_add(self, n): return sum(map(self.visit, n.kids))
    def visit_mul(self, n):
        a, b = (self.visit(k) for k in n.kids)
        return a * b
class Show(Evaluate):
    def visit_num(self, n, prec=0): return str(n.value)
    def visit_add(self, n, prec=0):
        s = " + ".join(self.visit(k, 1) for k in n.kids)
        return f"({s})" if prec > 1 else s
    def visit_mul(self, n, prec=0): return " * ".join(self.visit(k, 2) for k in n.kids)
    def visit_node(self, n, prec): return f"<{type(n).__name__}>"
tree = Mul(Add(Num(value=1), Num(value=2)), Num(value=5))
print(Show().visit(tree), "=", Evaluate().visit(tree))
print(Evaluate().visit(Pow(Num(value=2), Num(value=3))), Show().visit(Add(Neg(Num(value=1)), Num(value=2))))
try:
    Show().visit(Neg())
except TypeError as e:
    print(e)
Evaluate().visit(Add(tree, Neg(Num(value=3))))
