"""A calculator with a wrong formula."""


def calculate(formula, **values):
    return eval(formula, {}, values)


def table(formulas):
    for formula in formulas:
        print(formula, "=", calculate(formula, x=3, y=4))


table(["x + y", "  x * y", "x +* y"])
