"""Which of several equal operators failed is marked."""


def ratio(a, b, c, d):
    return a / b / c / d


def mixed(x):
    return (x + 1) * 2 - x[0] ** x[1] if x else x // (x - x)


def compare(a, b, c):
    return a < b < c and not a > c


for arguments in ((1, 1, 0, 1), (1, 0, 1, 1), (1, 1, 1, 0)):
    try:
        ratio(*arguments)
    except ZeroDivisionError as error:
        import traceback

        traceback.print_exc()
try:
    mixed(0)
except ZeroDivisionError:
    try:
        compare(1, 2, "3")
    except TypeError:
        mixed([1])
