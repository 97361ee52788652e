"""Names in f-strings resolve like any expression: closures, classes, globals, comprehensions, lambdas."""
g = "global"
def outer(p):
    local = "local"
    def inner(q=f"{p}-default"):
        return f"{p} {local} {g} {q} {(lambda z: f'{z}{p}')(1)}"
    local = "rebound"
    return inner
print(outer("P")(), outer(2)("Q"))
class C:
    base = "cls"
    label = f"{base} {g}"
    lst = [f"{g}{i}" for i in range(2)]
    def m(self): return f"{self.base} {__class__.__name__} {type(self).__name__} {super().__str__ is not None}"
    def __getattr__(self, n): return f"auto_{n}"
print(C.label, C.lst, C().m(), f"{C().zz} {C().base}")
fs = [lambda: f"{i}" for i in range(3)]; print([f() for f in fs], [f"{i}{j}" for i in "ab" for j in range(2)])
def gen(n):
    for i in range(n): yield f"{i}/{n}"
print(list(gen(3)), f"{', '.join(gen(2))}", f"{[*gen(1)]}")
def nonl():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    return f"{bump()} {bump()} {n} {bump()}"
print(nonl(), f"{(w := 'walrus')} {w}", w)
def deco(prefix):
    def wrap(fn):
        def run(*a): return f"{prefix}:{fn.__name__}{a}={fn(*a)}"
        return run
    return wrap
@deco(f"{g!r}")
def add(a, b): return a + b
print(add(1, 2))
def shadow(): 
    print(f"{g}")
    g = 1
