"""A generator that does not stop when it is closed."""


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("not yet")


def failing():
    try:
        yield
    finally:
        raise ValueError("while closing")


generator = stubborn()
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print(error)
generator = failing()
next(generator)
generator.close()
