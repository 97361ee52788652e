"""Two modules import each other."""


def start():
    from parts import circle_first

    return circle_first.value


start()
