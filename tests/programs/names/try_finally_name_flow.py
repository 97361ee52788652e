"""Names bound in try, except, else and finally, with returns overridden."""
def f(mode):
    try:
        a = 1
        if mode == "raise":
            raise LookupError("lk")
        b = 2
        if mode == "return":
            return ("returned", a, b)
    except LookupError as exc:
        c = exc.args
    else:
        d = "else"
    finally:
        e = sorted(k for k in locals() if k not in ("mode", "e"))
        print(mode, e)
    return e
for m in ("raise", "return", "plain"):
    print(f(m))
def loop():
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            val = i * 2
        finally:
            seen = (i, val)
            print(seen)
    return seen
print(loop())
def chained():
    try:
        return not_there
    except NameError:
        try:
            del also_missing
        finally:
            marker = "set"
            print(marker)
            also_missing = 1
            del also_missing
chained()
