"""raising things which are not exceptions gives one TypeError message."""
class Plain:
    pass

class Odd(Exception):
    def __new__(cls, *a):
        return "not an exception"

for thing in (1, "text", None, int, Plain, Plain(), [ValueError], (ValueError, "x"), Odd):
    try:
        raise thing
    except TypeError as e:
        label = thing.__name__ if isinstance(thing, type) else type(thing).__name__
        print(label, "->", e)

def final():
    try:
        raise NotImplemented
    except TypeError as e:
        print(e)
    raise "string"

final()
