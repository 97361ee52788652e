"""Mutable defaults are shared between calls and visible in __defaults__."""
def push(v, acc=[]):
    acc.append(v)
    return acc
def count(k, *, seen={}):
    seen[k] = seen.get(k, 0) + 1
    return dict(seen)
print(push(1), push(2), push(3, []), push(4))
print(push.__defaults__, push(5) is push.__defaults__[0])
print(count("a"), count("b"), count("a"), count("z", seen={}), count.__kwdefaults__)
push.__defaults__[0].clear()
print(push("fresh"))
def memo(n, cache={0: 0, 1: 1}):
    if n not in cache:
        cache[n] = memo(n - 1) + memo(n - 2)
    return cache[n]
print(memo(30), len(memo.__defaults__[0]))
def make():
    def inner(x=[]):
        x.append(len(x))
        return x
    return inner
p, q = make(), make()
p(); p()
print(p(), q(), p.__defaults__ is q.__defaults__)
def frozen(x=()):
    x += (1,)
    return x
print(frozen(), frozen())
