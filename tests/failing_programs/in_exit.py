"""`__exit__` fails, with and without an exception before."""


class Section:
    def __init__(self, name, failing):
        self.name, self.failing = name, failing

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__)
        if self.failing:
            raise LookupError(self.name)


def work():
    with Section("outer", True), Section("inner", False) as inner:
        inner.missing


try:
    with Section("alone", True):
        pass
except LookupError as error:
    print(repr(error.__context__))
work()
