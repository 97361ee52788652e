"""`__init__` fails, below another one."""


class Base:
    def __init__(self, *sizes):
        self.area = 1
        for size in sizes:
            self.area *= size
        self.density = 100 / self.area


class Derived(Base):
    def __init__(self, *sizes):
        super().__init__(*sizes)


def make(kind, *sizes):
    return kind(
        *sizes,
    )


make(Derived, 2, 0)
