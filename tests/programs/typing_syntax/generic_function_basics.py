# requires: 3.12
"""PEP 695 generic functions: __type_params__, bounds, constraints and identity of parameters."""
def first[T](xs: list[T]) -> T: return xs[0]
def bound[T: int, U: (str, bytes), *Ts, **P](a: T, b: U, *c: *Ts) -> T: return a
def plain(): pass
print(first([3, 4]), first.__type_params__, first.__name__, first.__qualname__, plain.__type_params__)
for p in bound.__type_params__:
    print(type(p).__name__, p, p.__name__, getattr(p, "__bound__", "-"), getattr(p, "__constraints__", "-"), getattr(p, "__infer_variance__", "-"), p.__module__)
T = first.__type_params__[0]
print(first.__annotations__["return"] is T, first.__annotations__["xs"], "T" in globals())
print(bound(1, "b"), first.__code__.co_freevars, first.__code__.co_name)
def uses[T](x: T):
    def inner() -> T: return T
    return T, inner(), [T for _ in range(1)][0]
a, b, c = uses(1)
print(a is uses.__type_params__[0], a is b is c, uses.__code__.co_freevars)
lst = []
for i in range(2):
    def loop[T]() -> T: return T
    lst.append(loop)
print(lst[0]() is lst[1](), lst[0]() is lst[0](), lst[0]().__name__)
def outer[A]():
    def mid[B](x: A, y: B):
        def low[C](): return A, B, C
        return low
    return mid
print(outer()(1, 2)(), [p.__name__ for p in outer().__type_params__])
first.__type_params__ = (); print(first.__type_params__)
try: first.__type_params__ = [1]
except TypeError as e: print(e)
async def co[T](x: T) -> T: return T
def gen[T](): yield T
c = co(1)
try: c.send(None)
except StopIteration as e: print(e.value, next(gen()))
def fails[T](x: T) -> T: return x + T
