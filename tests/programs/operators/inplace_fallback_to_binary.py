"""In-place operators fall back to __op__ and then to the reflected method."""
class OnlyAdd:
    def __add__(self, o):
        print("add", o)
        return "sum"
class OnlyRadd:
    def __radd__(self, o):
        print("radd", o)
        return "rsum"
class Refuses:
    def __repr__(self): return "Refuses()"
    def __iadd__(self, o):
        print("iadd refuses")
        return NotImplemented
    def __add__(self, o):
        print("add refuses")
        return NotImplemented
a = OnlyAdd(); a += 1; print(a)
b = 5; b += OnlyRadd(); print(b)
c = Refuses(); c += OnlyRadd(); print(type(c))
d = Refuses()
try:
    d += 1
except TypeError as e:
    print(e, type(d).__name__)
t = ([],)
try:
    t[0] += [1, 2]
except TypeError as e:
    print(e, t)
n = None
n -= 3
