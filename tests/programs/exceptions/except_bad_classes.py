"""an except clause naming something that is no exception class is a TypeError."""
def attempt(cls):
    try:
        try:
            raise ValueError("orig")
        except cls:
            return "matched"
    except BaseException as e:
        return f"{type(e).__name__}: {e} / {e.__context__!r}"

class Plain:
    pass

for c in (ValueError, 5, "ValueError", Plain, None, int, (KeyError, int), (ValueError, 7), [ValueError], ((ValueError,), KeyError), ValueError("inst")):
    print(attempt(c))

def unused():
    try:
        return "no exception, so the bad class is never looked at"
    except undefined_name:
        pass

print(unused())
try:
    raise KeyError("first")
except undefined_name:
    pass
