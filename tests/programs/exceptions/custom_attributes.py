"""exceptions with keyword-only attributes, args fiddling, and equality by identity."""
class HTTPError(Exception):
    default = "unknown"
    def __init__(self, status, *, url=None, **extra):
        super().__init__(status, url)
        self.status, self.url = status, url
        self.__dict__.update(extra)

class NotFound(HTTPError):
    def __init__(self, url):
        super().__init__(404, url=url, hint="check spelling")

class NoSuper(Exception):
    def __init__(self, a, b=2):
        self.a = a

e = NotFound("/x")
print(e.args, str(e), repr(e), e.hint, e.default, sorted(e.__dict__))
n = NoSuper("only")
print(n.args, str(n), n.a, n.__dict__)
n.args = [1, 2, 3]
print(n.args, repr(n))
try:
    n.args = 5
except TypeError as t:
    print(t)
print(NotFound("/x") == NotFound("/x"), ValueError(1) == ValueError(1), n == n)
try:
    raise NotFound("/page")
except HTTPError as h:
    if h.status == 404:
        raise LookupError(h.url, h.hint) from h
