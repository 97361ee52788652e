"""Expressions in f-strings fail, at their own place."""


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, specification):
        if specification not in ("", "short"):
            raise ValueError(f"cannot format as {specification!r}")
        return f"{self.amount:.2f}"


def invoice(items):
    return f"total: {sum(item.amount for item in items)!r:>8} {items[0]:short} {items[1]:{'lo' + 'ng'}}"


try:
    print(f"{Money(1)} {Money('x')}")
except ValueError as error:
    print(error)
invoice([Money(1), Money(2)])
