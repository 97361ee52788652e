"""`__set_name__` fails when the class is made."""


class Field:
    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise ValueError(f"private: {name}")


class Table:
    key = Field()
    _row = Field()
