"""Names of an enclosing function are suggested where they are used."""


def outer(threshold):
    limit_of_all = threshold * 2

    def inner(values):
        collected = []
        for value in values:
            if value > limit_of_al:
                collected.append(value)
        return limit_of_all, collected

    return inner


outer(1)([1, 2, 3])
