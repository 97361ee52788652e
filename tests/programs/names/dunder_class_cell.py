"""The __class__ cell: visible in methods, lambdas and nested functions."""
class A:
    def who(self):
        return __class__.__name__
    def deep(self):
        def inner():
            return (lambda: __class__)()
        return inner()
    comp = staticmethod(lambda: [__class__.__name__ for _ in range(2)])
    @staticmethod
    def early():
        return __class__
    try:
        early.__func__()
    except NameError as e:
        print(type(e).__name__, e)
class B(A):
    pass
B2 = A
A = None
print(B().who(), B().deep() is B2, B.comp(), B.early() is B2)
print(B2.who.__code__.co_freevars, B2.who.__closure__[0].cell_contents is B2)
class C:
    def set_it(self):
        nonlocal __class__
        __class__ = "replaced"
    def get(self):
        return __class__
    def sup(self):
        return super()
c = C()
c.set_it()
print(c.get())
try: c.sup()
except Exception as last: print(type(last).__name__, last)
