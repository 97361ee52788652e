"""A group of which no member matches goes on: is it the same one, and what does it hide?"""


class Group(ExceptionGroup):
    def derive(self, errors):
        print("derive", errors)
        return Group(self.message, errors)


def run(error, *kinds):
    before = error
    try:
        raise error
    except* KeyError:
        print("never")
    except* kinds[0] as group:
        print(kinds[0].__name__, group is before, group.__suppress_context__, group.exceptions)
    except* kinds[1] as group:
        print(kinds[1].__name__, group is before, group.__suppress_context__, group.exceptions)


def again():
    raise


def nested():
    try:
        try:
            {}["missing"].x
        except* LookupError as group:
            first = group
            again()
    except* ValueError:
        print("never")
    except* Exception as group:
        print(group is first, group.__suppress_context__, repr(group.__context__))
        raise


for error in (
    ExceptionGroup("plain", [ValueError(1), OSError(2)]),
    Group("own", [ValueError(1), Group("inner", [TypeError(3)])]),
    ValueError("naked"),
):
    for kinds in ((OSError, ValueError), (ValueError, TypeError), (AttributeError, Exception), (ImportError, EOFError)):
        try:
            run(error, *kinds)
        except Exception as left:
            print("left", repr(left), left is error, left.__suppress_context__)
nested()
