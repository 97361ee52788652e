"""dir() and vars() without arguments show the caller's names."""
def f(alpha, beta):
    gamma = alpha + beta
    def inner():
        return alpha, dir()
    return dir(), sorted(vars().items(), key=lambda t: t[0])[:2], inner()
d, v, inner = f(1, 2)
print(d)
print(v)
print(inner)
class K:
    one = 1
    two = 2
    listing = [n for n in dir() if "_" not in n]
print(K.listing, [n for n in vars(K) if "_" not in n])
class HasDir:
    def __dir__(self):
        return ["b", "a", "c"]
print(dir(HasDir()))
try:
    vars(3)
except TypeError as e:
    print(e)
class BadDir:
    def __dir__(self):
        return 5
try: dir(BadDir())
except Exception as last: print(type(last).__name__, last)
