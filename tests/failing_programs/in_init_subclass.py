"""`__init_subclass__` refuses a class."""


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **keywords):
        super().__init_subclass__(**keywords)
        if key in cls.registry:
            raise KeyError(f"{key} is taken by {cls.registry[key].__name__}")
        cls.registry[key] = cls


class First(Plugin, key="a"):
    pass


class Second(Plugin, key="a"):
    pass
