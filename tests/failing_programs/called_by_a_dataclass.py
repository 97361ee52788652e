"""A dataclass checks its fields."""

import dataclasses


@dataclasses.dataclass
class Order:
    name: str
    amount: int = 1
    tags: list = dataclasses.field(default_factory=lambda: [][0])

    def __post_init__(self):
        if self.amount < 1:
            raise ValueError(f"{self.name}: {self.amount}")


try:
    Order("nails", 0, [])
except ValueError as error:
    print(error)
try:
    Order()
except TypeError as error:
    print(error)
Order("screws", 5)
