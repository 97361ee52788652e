"""Iterators that fail, and wrong numbers of values to unpack."""


class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        self.current -= 1
        if self.current < 0:
            raise OverflowError("below zero")
        return self.current


def spread(iterable):
    first, (second, *others), last = iterable
    return first, others, last


for text in ("ab", ["a", "", "c"], [1, 2, 3]):
    try:
        spread(text)
    except (TypeError, ValueError) as error:
        print(error)
print(dict(zip("abc", Countdown(3))))
a, *b = Countdown(2)
