"""Comprehensions within comprehensions."""

matrix = [[1, 2], [3, 0]]


def invert(rows):
    return {
        index: [1 / value for value in row if value is not None]
        for index, row in enumerate(rows)
    }


def flatten(rows):
    return {x for row in rows for x in invert([row])[0]}


print(sorted(flatten([[1, 2]])))
flatten(matrix)
