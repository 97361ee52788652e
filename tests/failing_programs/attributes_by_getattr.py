"""A `__getattr__` that raises AttributeError itself, and one that recurses into another object."""


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        try:
            return getattr(self._target, name)
        except AttributeError:
            raise AttributeError(f"neither here nor in {type(self._target).__name__}: {name}", name=name, obj=self)


proxy = Proxy(Proxy([1]))
print(proxy.index(1))
proxy.apend(2)
