"""with in class bodies, nested functions and lambdas; targets go to the right scope."""
from contextlib import nullcontext, contextmanager

class C:
    with nullcontext([1, 2]) as items:
        total = sum(items)
    with nullcontext(5) as _hidden, nullcontext(6) as __mangled:
        pass

print(sorted(n for n in vars(C) if not n.startswith("__")))

def outer():
    x = 0
    def inner():
        nonlocal x
        global module_level
        with nullcontext(10) as x, nullcontext("g") as module_level:
            pass
        return lambda: x
    f = inner()
    return x, f()

print(outer(), module_level)

@contextmanager
def scope(ns, **new):
    old = {k: ns.get(k) for k in new}
    ns.update(new)
    try:
        yield ns
    finally:
        ns.update(old)

ns = {"a": 1}
with scope(ns, a=2, b=3) as same:
    print(dict(ns))
print(ns)
fns = []
for i in range(2):
    with nullcontext(i * 10) as v:
        fns.append(lambda v=v: v)
print([f() for f in fns])
