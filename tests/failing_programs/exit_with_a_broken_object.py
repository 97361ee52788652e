"""The object with which the program exits has no text."""


class Status:
    def __str__(self):
        raise ValueError("no text")


raise SystemExit((1, Status()))
