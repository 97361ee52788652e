"""class patterns with positional and keyword sub-patterns and __match_args__."""
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

class Circle:
    __match_args__ = ("center",)
    def __init__(self, center, r): self.center, self.r = center, r

def f(s):
    match s:
        case Point(0, 0): return "origin"
        case Point(0, y): return f"on y at {y}"
        case Point(x, y=0): return f"on x at {x}"
        case Point(x=a, y=b) if a == b: return f"diagonal {a}"
        case Circle(Point(0, 0), r=1): return "unit circle"
        case Circle(Point(x=cx), r=float(r)) | Circle(Point(cx), r=int(r)): return f"circle {cx} {r}"
        case Circle(center=[cx, _]): return f"raw center {cx}"
        case Point(): return "some point"
        case Circle(radius=r): return "has radius"
    return "unknown"

odd = Circle(None, 2)
odd.radius = 5
for s in (Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Circle(Point(0, 0), 1), Circle(Point(3, 4), 2.5), Circle((8, 9), 1), odd, Circle(None, None), Point, "x"):
    print(f(s))
