# requires: 3.12
"""PEP 695 generic classes, functions and aliases: scoping, inheritance, bounds, runtime views."""
class Stack[T]:
    limit = 3
    def __init__(self, *items: T): self.items = list(items)
    def push[U](self, v: T | U) -> "Stack[T]":
        if len(self.items) >= self.limit: raise OverflowError(f"{type(self).__name__} holds {self.limit}")
        self.items.append(v)
        return self
    def __class__cell(self): return __class__.__name__
    def tparams(self): return T, self.push.__type_params__
    @classmethod
    def of(cls, *v): return cls(*v)
class Sub[A, *Bs, **P](Stack[A]):
    limit = 1
    def sup(self): return super().push(1), [super(Sub, self).tparams() for _ in range(1)]
class Fixed(Stack[int]): pass
type Nested[X] = dict[str, list[X]]
type Rec = int | list[Rec]
print(Stack[int](1, 2).push("x").items, Stack.__type_params__, Sub.__type_params__, Fixed.__orig_bases__, Fixed.__type_params__, Stack.of(1).tparams())
print(Nested[int], Nested[int].__args__, Nested.__value__, Rec.__value__, Nested.__parameters__, Sub[int, str, bytes, [int]].__origin__.__name__)
def fn[T: (int, str), N: list](a: T, b: N = (default := "evaluated")) -> T:
    class Local[Q](Stack[Q]): seen = T
    return Local.seen.__name__, Local.__type_params__, Local.__orig_bases__
print(fn(1), default, fn.__type_params__[0].__constraints__, fn.__type_params__[1].__bound__, fn.__annotations__["return"])
outer = "module"
class Scope[outer]:
    name = outer
    outer = "class attr"
    def m(self): return outer.__name__
print(Scope.name, Scope.outer, Scope().m(), outer, Stack.__parameters__, Stack._Stack__class__cell(Stack()))
for bad in (lambda: Stack[int, str], lambda: Rec[int], lambda: Nested(), lambda: Fixed[int], lambda: type(Stack.__type_params__[0])("Z").nope):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try: Sub().sup()[0].push(2)
except Exception as last: print(type(last).__name__, last)
