# requires: 3.12
"""Generic functions and type aliases fail when they are evaluated."""


class Stack[T]:
    def __init__(self):
        self.items: list[T] = []

    def pop(self) -> T:
        return self.items.pop()


type Broken = list[undefined_type]


def first[S: (int, 1 / 0)](stack: Stack[S]) -> S:
    return stack.pop()


try:
    first(Stack())
except IndexError as error:
    print(error)
    try:
        Broken.__value__
    except NameError as error:
        print(error)
        first.__type_params__[0].__constraints__
