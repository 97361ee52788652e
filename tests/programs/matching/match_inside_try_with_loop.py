"""match nested in try, with and loops, leaving by return, break, continue and raise."""
from contextlib import suppress

def f(items):
    out = []
    for item in items:
        try:
            with suppress(ZeroDivisionError):
                match item:
                    case int(n) if 10 / n > 4: out.append(f"div {n}"); continue
                    case 7: break
                    case {"raise": exc}: raise exc
                    case ["return", v]: return out + [v]
                    case str():
                        match item[:1]:
                            case "": out.append("empty str")
                            case c if c.isupper(): out.append("upper"); continue
                            case _: pass
                out.append(f"end {item!r}")
        except KeyError as e:
            out.append(f"key {e}")
        finally:
            out.append("|")
    else:
        out.append("else")
    return out

print(f([1, 2, 3, "", "Abc", "abc", 0, 7, 8]))
print(f([{"raise": KeyError("k")}, 0, None]))
print(f([5, ["return", "early"], 6]))
f([1, {"raise": LookupError("deep")}])
