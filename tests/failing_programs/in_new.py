"""`__new__` and a metaclass's `__call__` fail."""


class Meta(type):
    def __call__(cls, *args):
        try:
            return super().__call__(*args)
        except ValueError as error:
            raise TypeError(f"cannot make {cls.__name__}") from error


class Positive(metaclass=Meta):
    def __new__(cls, value):
        if value < 0:
            raise ValueError(value)
        return super().__new__(cls)

    def __init__(self, value):
        self.value = value


print(Positive(1).value)
Positive(-1)
