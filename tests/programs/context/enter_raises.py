"""an exception in __enter__ skips that manager's __exit__ but runs the outer ones."""
class M:
    def __init__(self, n, fail=None):
        self.n, self.fail = n, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail:
            raise self.fail
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__)
        return self.n == "swallow"

try:
    with M("a"), M("b", OSError("no b")), M("c"):
        print("body")
except OSError as e:
    print("caught", e)
with M("swallow"), M("x", ValueError("ignored")) as x:
    print("body")
print("x" in globals())

def use():
    with M("outer"):
        with M("inner", KeyError("inner failed")):
            pass

use()
