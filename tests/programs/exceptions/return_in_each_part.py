"""return from try, except and else with a finally that records the order."""
log = []

def f(kind):
    try:
        log.append("try")
        if kind == "try":
            return "from try"
        if kind == "raise":
            raise ValueError(kind)
        if kind == "key":
            {}["missing"]
    except ValueError as e:
        log.append(f"except {e}")
        return "from except"
    except KeyError:
        log.append("keyerror")
    else:
        log.append("else")
        return "from else"
    finally:
        log.append("finally")
    return "fell through"

for k in ("try", "raise", "key", "none"):
    print(k, "->", f(k), log)
    log.clear()
