"""re-raising an exception already in the context chain breaks the cycle."""
def names(e):
    out = []
    while e is not None and len(out) < 10:
        out.append(str(e))
        e = e.__context__
    return out

a, b, c = ValueError("a"), TypeError("b"), KeyError("c")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except TypeError:
            try:
                raise c
            except KeyError:
                print(names(c))
                raise a
except ValueError as e:
    print(names(e), names(b), names(c))

try:
    try:
        raise b
    except TypeError as t:
        raise t
except TypeError as e:
    print(e is b, names(e))
try:
    raise a
finally:
    print(names(a))
