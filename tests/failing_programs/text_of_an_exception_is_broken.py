"""`__str__` fails, gives no string, or is very strange."""


class Failing(Exception):
    def __str__(self):
        raise ValueError("no text")


class Wrong(Exception):
    def __str__(self):
        return 42


class Empty(Exception):
    def __str__(self):
        return ""


class Newlines(Exception):
    def __str__(self):
        return "first\n\n  third\n"


try:
    raise Failing
except Failing as first:
    try:
        raise Wrong(1) from first
    except Wrong as second:
        try:
            raise Empty("not shown") from second
        except Empty as third:
            raise Newlines from third
