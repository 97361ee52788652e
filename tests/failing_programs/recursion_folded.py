"""The same line many times is folded."""


def down(n):
    if n == 0:
        raise ValueError("at the bottom")
    return down(n - 1) + 1


def start():
    return down(50)


start()
