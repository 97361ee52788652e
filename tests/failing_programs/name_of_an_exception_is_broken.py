"""Exception classes with odd names and modules."""


def make(name, **namespace):
    return type(name, (Exception,), namespace)


class Outer:
    class Inner(Exception):
        pass


def local():
    class Local(Exception):
        pass

    return Local


for kind in (make("Spaced Name"), make("Elsewhere", __module__="some.where"), make("NoModule", __module__=None),
             make("Odd", __qualname__="Even.Odd"), local()):
    try:
        raise kind("text")
    except Exception:
        import traceback

        traceback.print_exc()
raise Outer.Inner
