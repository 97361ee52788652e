"""A weak reference's callback fails."""

import weakref


class Thing:
    pass


def gone(reference):
    print("gone", reference() is None)
    raise RuntimeError("in the callback")


thing = Thing()
reference = weakref.ref(thing, gone)
finalizer = weakref.finalize(thing, print, "finalized")
del thing
print("after")
[].remove(reference)
