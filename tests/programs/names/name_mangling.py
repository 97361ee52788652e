"""Private names are mangled in attributes, methods, parameters, globals and keywords."""
_A__secret = "module secret"
class A:
    __attr = 1
    def __hidden(self):
        return "hidden"
    def run(self):
        __local = self.__attr
        self.__x = __local + 1
        return self.__hidden(), sorted(locals()), __secret
    def par(self, __p=3, *, __k=4):
        return __p + __k
    def __dunder__(self):
        return "plain"
    __slots_like__ = "no"
class _Under__B:
    __v = "v"
    def kw(self):
        return dict(__key=1), self.__v
class __:
    __w = 1
a = A()
print(a.run(), a.__dict__, a.__dunder__())
print(a.par(), a.par(_A__k=1), a._A__hidden())
print(_Under__B().kw(), [n for n in vars(_Under__B) if "v" in n and "B" in n])
print([n for n in vars(__) if n.endswith("w")])
try:
    a.__attr
except AttributeError as e:
    print(e)
class C(A):
    def go(self):
        return self.__attr
try: C().go()
except Exception as last: print(type(last).__name__, last)
