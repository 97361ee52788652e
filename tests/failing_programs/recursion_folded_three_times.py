"""Exactly three equal lines are shown, more are folded."""


def down(n):
    if n:
        down(n - 1)
    else:
        print(1 / 0)


for n in (1, 2, 3, 4):
    try:
        down(n)
    except ZeroDivisionError:
        import traceback

        traceback.print_exc()
down(5)
