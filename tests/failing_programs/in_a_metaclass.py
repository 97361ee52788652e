"""A metaclass checks the classes that it makes."""


class Interface(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("preparing", name, options)
        return {"prepared": True}

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        for required in options.get("requires", ()):
            getattr(cls, required)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class Good(metaclass=Interface, requires=["run"]):
    def run(self):
        pass


class Bad(metaclass=Interface, requires=["prepared", "run"]):
    def ran(self):
        pass
