"""An enum has no such member."""

import enum


class Colour(enum.Enum):
    RED = "r"
    GREEN = "g"

    @classmethod
    def _missing_(cls, value):
        if len(value) > 1:
            return cls[value.upper()]


print(Colour("red"), Colour("g"))
try:
    Colour("b")
except ValueError as error:
    print(error)
Colour("blue")
