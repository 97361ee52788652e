"""An exception inside nested generator expressions consumed by sum, join and sorted."""


def check(v):
    if v < 0:
        raise ValueError(f"negative {v}")
    return v


def consume(values):
    return sum(check(v) for v in (int(s) for s in values))


print(consume(["1", "2"]))
for data in (["1", "-2"], ["x"], [None]):
    try:
        consume(data)
    except (ValueError, TypeError) as e:
        tb, names = e.__traceback__, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(type(e).__name__, e, names)
print(",".join(str(check(x)) for x in range(3)))
try:
    ",".join(x for x in [1, 2])
except TypeError as e:
    print(e)
"".join(sorted((str(check(v)) for v in (3, 2, 1, -1)), key=len))
