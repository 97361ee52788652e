"""the name bound by `as` is unbound at the end of the handler."""
def local():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as u:
        return str(u), kept.args

print(local())
e = "global before"
try:
    1 / 0
except ZeroDivisionError as e:
    msg = str(e)
try:
    e
except NameError as n:
    print(n, n.name)

class Body:
    try:
        [].pop()
    except IndexError as err:
        text = str(err)
    has = "err" in locals()

print(Body.text, Body.has, hasattr(Body, "err"), "e" in globals())
for i in range(3):
    try:
        raise KeyError(i)
    except KeyError as k:
        if i == 1:
            continue
    print(i, "k" in globals())
