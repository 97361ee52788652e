"""A generator fails while a loop takes its values."""


def lines(text):
    for number, line in enumerate(text.splitlines(), 1):
        yield number, int(line)


def total(text):
    result = 0
    for number, value in lines(text):
        print(number, value)
        result += value
    return result


total("1\n2\nx\n4")
