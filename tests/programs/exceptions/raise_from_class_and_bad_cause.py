"""raise from a class instantiates it; from a non-exception is a TypeError."""
def attempt(exc, cause):
    try:
        raise exc from cause
    except BaseException as e:
        return f"{e!r} cause={e.__cause__!r} ctx={e.__context__!r} sup={e.__suppress_context__}"

print(attempt(ValueError, KeyError))
print(attempt(ValueError("v"), KeyError("k")))
print(attempt(ValueError, None))
for bad in ("text", 42, int, object):
    print(attempt(ValueError("v"), bad))

class Picky(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)

print(attempt(ValueError, Picky))
print(attempt(Picky, None))
e = ValueError("self")
print(attempt(e, e).count("self"))
