"""exceptions in property getters, setters, deleters and descriptors."""
class Account:
    def __init__(self, n):
        self._n = n
    @property
    def n(self):
        return self._n["value"]
    @n.setter
    def n(self, v):
        if v < 0:
            raise ValueError("negative: %d" % v)
        self._n = {"value": v}
    @property
    def attr(self):
        return self.nowhere
    readonly = property(lambda self: 1)
    writeonly = property(fset=lambda self, v: None)

a = Account({})
def t(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"

print(t(lambda: a.n))
print(t(lambda: setattr(a, "n", -3)), t(lambda: setattr(a, "n", 3)), t(lambda: a.n))
print(t(lambda: a.attr), hasattr(a, "attr"), getattr(a, "attr", "default"))
print(t(lambda: setattr(a, "readonly", 1)))
print(t(lambda: a.writeonly))
print(t(lambda: delattr(a, "n")))
a.n = 5
try:
    a.n += -9
except Exception as last_error:
    print(type(last_error).__name__, last_error)
