# requires: 3.12
"""Type parameters live in their own scope, visible to body, bases and annotations."""
T = "module T"
def ident[T](x: T, *rest: T) -> T:
    return T.__name__, x
class Box[T]:
    inner = T
    def get[U](self, u: U):
        return T.__name__, U.__name__
    class Nested(list[T]): pass
type Pair[A, *B, **P] = tuple[A, *B]
print(T, ident(3), ident.__type_params__, Box.inner is Box.__type_params__[0])
print(Box().get(1), Box.get.__type_params__, Box.Nested.__orig_bases__)
print(Pair.__type_params__, Pair.__value__, Pair.__name__)
print(Box[int], Box.__mro__[-2].__name__)
type Lazy = undefined_thing | int
try:
    Lazy.__value__
except NameError as e:
    print(e)
undefined_thing = str
print(Lazy.__value__)
def bounded[N: (int, str), M: list]():
    return N.__constraints__, M.__bound__, N.__bound__
print(bounded())
class K:
    T2 = "class-level"
    def m[X](self, v=T2):
        return v, X
    type Alias = T2
print(K().m()[0], K.Alias.__value__)
class Sub[Q](Box[Q], Missing[Q]): pass
