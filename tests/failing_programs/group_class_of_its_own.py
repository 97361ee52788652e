"""A group class with `derive`, split by a function."""


class Failures(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Failures(self.message, errors, self.code)

    def __str__(self):
        return f"{super().__str__()} [code {self.code}]"


def fail():
    raise Failures("many", [ValueError(1), OSError(2), Failures("few", [ValueError(3), KeyError(4)], 7)], 5)


try:
    fail()
except Failures as failures:
    matching, rest = failures.split(lambda error: isinstance(error, ValueError))
    print(matching.code, rest.exceptions)
    raise rest from matching
