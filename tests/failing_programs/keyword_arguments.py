"""A keyword argument is misspelt."""


def draw(*, colour="black", width=1):
    return colour, width


class Canvas:
    def __init__(self, size, /, background="white"):
        self.size = size


def paint():
    try:
        Canvas(1, size=2)
    except TypeError as error:
        print(error)
        try:
            Canvas(1, backgruond="blue")
        except TypeError as error:
            print(error)
            return draw(color="red", width=2)


paint()
