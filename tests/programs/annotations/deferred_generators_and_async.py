# requires: 3.14
"""Annotations of generators, coroutines, lambdas' owners, nested defs and star annotations."""
def gen(n: Num) -> Gen[Num]:
    x: Num = n
    while x:
        x: Num = x - 1
        got: Str = yield x
        if got: return got
async def co(a: Num, *b: Num, **c: Str) -> Gen[Str]:
    r: Undefined1
    r: Undefined2 = a
    return r
def stars(*args: *Tup, **kw: Str) -> Tup: ...
class Gen:
    def __class_getitem__(cls, k): return f"Gen[{k}]"
Num, Str, Tup = "num", "str", (1, 2)
try: print(stars.__annotations__)
except ValueError as e: print(e)
Tup = (1,)
print(gen.__annotations__, co.__annotations__, stars.__annotations__, list(gen(3)))
c = co(9, 1, k=2)
try: c.send(None)
except StopIteration as e: print(e.value)
def level1(a: Num):
    def level2(b: a):
        def level3(c: b, d: a, e: Num) -> (a, b): return level3
        return level3
    return level2
l3 = level1("A")("B")
print(l3.__annotations__, l3.__annotate__.__qualname__, l3.__annotate__.__code__.co_freevars)
fns = [lambda v=i: v for i in range(2)]
made = []
for i in range(3):
    def loop(x: i, y: [i] * i): ...
    made.append(loop)
print([m.__annotations__ for m in made], [f.__annotations__ for f in fns])
def closure_made(i):
    def m(x: i): ...
    return m
print([m.__annotations__ for m in map(closure_made, "ab")])
class It:
    def __iter__(self) -> It: return self
    def __next__(self) -> Never: raise StopIteration
print(It.__iter__.__annotations__["return"].__name__, list(It()))
