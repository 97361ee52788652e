"""return from loops, with, nested finally and generators; missing return is None."""
def none(): pass
def early(xs):
    for x in xs:
        for y in x:
            if y > 2:
                return x, y
    else:
        return "else"
def fin():
    try: return "try"
    finally:
        print("finally first")
def override():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            val = e.args
        finally:
            for j in range(5):
                if j == i: break
            print("inner", i, j)
        if i: return val
def value_saved():
    x = 1
    try:
        return x
    finally:
        x = 2
def evaluated_before():
    log = []
    try:
        return log.append("ret") or log
    finally:
        log.append("fin")
def gen():
    got = yield from (i for i in range(2))
    return got, "gen value"
def drive():
    return (yield from gen())
print(none(), early([[1], [2, 3]]), early([]), fin(), override(), value_saved(), evaluated_before())
it = drive()
print(next(it), next(it))
next(it)
