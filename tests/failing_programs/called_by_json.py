"""`json` calls functions of the program that fail."""

import json


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(value):
    if isinstance(value, Point):
        return {"x": value.x, "y": value.y}
    raise TypeError(f"cannot write {type(value).__name__}")


def decode(pairs):
    return Point(pairs["x"], pairs["y"])


print(json.dumps([Point(1, 2)], default=encode))
try:
    json.loads('{"x": 1}', object_hook=decode)
except KeyError as error:
    print(error)
    json.dumps({"points": [Point(1, {2})]}, default=encode)
