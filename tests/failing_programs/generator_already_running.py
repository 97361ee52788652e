"""A generator that resumes itself."""


def loop():
    yield 1
    print(next(generator))


generator = loop()
next(generator)
next(generator)
