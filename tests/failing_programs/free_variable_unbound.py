"""A closure runs before the variable of its outer function has a value."""


def make():
    def show():
        return f"value: {value}"

    print(show.__code__.co_freevars)
    show()
    value = 1
    return show


make()
