"""`__class_getitem__`, `__instancecheck__` and `__subclasshook__` fail."""

import abc


class Box:
    def __class_getitem__(cls, item):
        if not isinstance(item, type):
            raise TypeError(f"Box[{item!r}]")
        return cls


class Meta(abc.ABCMeta):
    def __instancecheck__(cls, instance):
        return instance.looks_right


class Checked(metaclass=Meta):
    @abc.abstractmethod
    def run(self): ...


print(Box[int])
for attempt in (lambda: Box[5], lambda: isinstance(5, Checked), lambda: Checked()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
isinstance([], (int, Box[str], Checked))
