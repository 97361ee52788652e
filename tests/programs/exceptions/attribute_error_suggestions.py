"""AttributeError name and obj attributes, messages and suggestions."""
import collections, math, traceback

class Widget:
    __slots__ = ("width", "height")
    size = 1
    def resize(self): pass

class Dyn:
    def __getattr__(self, n):
        if n.startswith("ok"):
            return n.upper()
        raise AttributeError(f"no {n} here")

w, Point = Widget(), collections.namedtuple("Point", "x y")
tests = [lambda: w.resise, lambda: w.width, lambda: Widget.heigth, lambda: Dyn().okay, lambda: Dyn().nope, lambda: math.sqroot,
         lambda: "".uper, lambda: None.append, lambda: (5).bit_lenght, lambda: [].push, lambda: Point(1, 2).z, lambda: int.foo, lambda: (lambda: 0).name, lambda: print.nam]
for t in tests:
    try:
        print(t())
    except AttributeError as e:
        print(str(e).split(" at ")[0], "|", e.name, "|", type(e.obj).__name__)
        print("   ", traceback.format_exception_only(e)[-1].strip().split("at 0")[0])
for stmt in (lambda: setattr(w, "depth", 1), lambda: setattr(5, "x", 1), lambda: delattr(w, "width"), lambda: delattr(Widget, "zip"), lambda: setattr(int, "x", 1), lambda: setattr(Point(1, 2), "x", 3)):
    try:
        stmt()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
w.resise()
