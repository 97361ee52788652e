"""`raise ... from None` hides the context, also in the middle of a chain."""


def parse(text):
    try:
        return int(text)
    except ValueError:
        raise TypeError(f"{text!r} is no number") from None


def load(texts):
    numbers = []
    for text in texts:
        try:
            numbers.append(parse(text))
        except TypeError as error:
            print(error.__suppress_context__, repr(error.__context__))
            raise LookupError(numbers)


load(["1", "2", "three"])
