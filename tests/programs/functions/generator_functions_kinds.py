"""Generator functions: send, throw, close, return value, defaults, star-args."""
def g(a, *rest, step=1, **kw):
    received = []
    try:
        while True:
            try:
                x = yield a, tuple(received)
                if x is not None:
                    received.append(x)
                a += step
            except KeyError as e:
                yield "caught " + repr(e)
            if len(received) > 2:
                return sorted(kw), rest
    finally:
        print("closing", a)
it = g(1, "r", step=5, z=0)
print(next(it), next(it), it.send("s1"))
print(it.throw(KeyError("k")), next(it))
it.send("s2")
try:
    it.send("s3")
except StopIteration as e:
    print("value", e.value)
print(list(it))
h = g(100)
next(h)
h.close()
print(next(h, "exhausted"))
k = g(0)
try:
    k.send(1)
except TypeError as e:
    print(e)
print(k.__name__, k.__qualname__, g.__code__.co_flags & 0x20 > 0)
next(k)
try: k.throw(OSError("thrown in"))
except Exception as last: print(type(last).__name__, last)
