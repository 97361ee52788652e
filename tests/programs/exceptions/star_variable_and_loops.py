"""except* inside loops: variable deletion and inner loops with break and continue."""
total = 0
for i in range(4):
    try:
        if i == 3:
            break
        raise ExceptionGroup(f"round {i}", [ValueError(i), TypeError(i)][: i + 1])
    except* ValueError as e:
        for x in e.exceptions:
            if x.args[0] == 1:
                continue
            total += x.args[0] + 10
    except* TypeError as e:
        while True:
            total += 100
            break
    finally:
        print(i, total, "e" in globals())
else:
    print("not reached")

def names(exc):
    try:
        raise exc
    except* Exception as e:
        e = [type(x).__name__ for x in e.exceptions]
        kept = e
    return kept, "e" in locals()

print(names(ExceptionGroup("", [OSError(), EOFError()])), names(EOFError()))
