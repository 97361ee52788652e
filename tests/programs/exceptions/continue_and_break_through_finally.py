"""break and continue in try, except and else run the finally blocks on the way."""
def run(plan):
    log = []
    for i, step in enumerate(plan):
        try:
            try:
                log.append((i, step))
                if step == "c":
                    continue
                if step == "b":
                    break
                if step == "x":
                    raise LookupError(i)
            except LookupError as e:
                log.append(repr(e))
                if i:
                    continue
                break
            else:
                log.append("else")
                continue
            finally:
                log.append("inner")
        finally:
            log.append("outer")
        log.append("unreachable")
    else:
        log.append("loop else")
    return log

for plan in ("ccb", "x", "cx", "nn", "nxc", ""):
    print(plan, run(plan))
