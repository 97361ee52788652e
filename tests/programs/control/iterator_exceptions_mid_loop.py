"""exceptions raised by __iter__, __next__ and the loop body, with cleanup and context."""
class It:
    def __init__(self, items): self.items = list(items)
    def __iter__(self): return self
    def __next__(self):
        if not self.items: raise StopIteration
        x = self.items.pop(0)
        if isinstance(x, BaseException): raise x
        return x

class BadIter:
    def __iter__(self): raise OSError("cannot iterate")
def loop(it):
    out = []
    try:
        for x in it:
            out.append(x)
            if x == "body": raise LookupError("from body")
        else:
            out.append("else")
    except Exception as e:
        out.append(repr(e))
    return out
it = It([1, ValueError("mid"), 2, StopIteration(), 3])
print(loop(it), loop(it), loop(it))
print(loop(It(["body", 1])), loop(BadIter()))
try:
    for x in It([KeyError("k")]): pass
except KeyError:
    for y in It([1, 2]):
        try:
            [][y]
        except IndexError as e:
            print(repr(e.__context__), y)
try:
    a, *b = It([1, TypeError("unpack")])
except TypeError as e:
    print(e, "a" in globals())
def outer():
    for z in It([1, RuntimeError("from next")]):
        try:
            continue
        finally:
            print("finally", z)
outer()
