"""What suggests attributes must survive a `__dir__` that fails, and names that are no strings."""


class Failing:
    def __dir__(self):
        raise RuntimeError("no names")


class Strange:
    def __dir__(self):
        return ["colour", 5, None, "colours"]


try:
    Failing().colour
except AttributeError as error:
    Strange().colur
