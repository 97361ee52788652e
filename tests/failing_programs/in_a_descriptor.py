"""Descriptors that fail in each of their methods."""


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError(f"{owner.__name__}.{self.name} belongs to instances", name=self.name, obj=owner)
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} has to be {self.kind.__name__}, not {value!r}")
        instance.__dict__[self.name] = value


class Point:
    x = Typed(int)
    y = Typed(int)

    def __init__(self, x, y):
        self.x, self.y = x, y


point = Point(1, 2)
print(point.x, point.y)
try:
    Point.x
except AttributeError as error:
    print(error)
Point(3, "four")
