"""exceptions inside __new__, __init__, __call__ of metaclasses and bad returns."""
class A:
    def __new__(cls, *a):
        if not a:
            raise TypeError("A needs something")
        return super().__new__(cls)
    def __init__(self, *a):
        self.first, = a

class Returns:
    def __init__(self):
        return 5

class Meta(type):
    def __call__(cls, *a):
        try:
            return super().__call__(*a)
        except ValueError as e:
            raise RuntimeError(f"building {cls.__name__}") from e

class Node(metaclass=Meta):
    def __init__(self, x, child=None):
        self.x = int(x)
        self.child = Node(*child) if child else None

for fn in (lambda: A(), lambda: A(1).first, lambda: A(1, 2), Returns, lambda: Node("3", ["4"]).child.x, lambda: object(1), lambda: Node()):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
Node("1", ["2", ["bad"]])
