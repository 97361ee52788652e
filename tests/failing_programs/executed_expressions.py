"""`eval` in functions, with names from everywhere."""

offset = 10


def evaluate(expression, **names):
    scale = 2
    return eval(expression, globals(), {**names, "scale": scale})


def steps(*expressions):
    return [evaluate(expression, x=3) for expression in expressions]


print(steps("x * scale + offset", "(lambda: offset)()"))
steps("[x / 0 for x in [scale]]")
