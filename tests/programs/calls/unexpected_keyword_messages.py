"""Messages for unexpected keywords, with several wrong things at once."""
def f(a, b=1): pass
def g(*args): pass
def h(*, key): pass
def p(a, b, /): pass
def pk(a, /, b, *, c=1): pass
class K:
    def __init__(self, size=1): pass
    def meth(self, other): pass
    @property
    def prop(self): return 1
for call in (lambda: f(1, c=2), lambda: f(c=2), lambda: f(1, 2, a=3), lambda: f(a=1, bb=2), lambda: g(x=1),
             lambda: h(kye=1), lambda: h(key=1, z=2), lambda: p(a=1, b=2), lambda: p(1, b=2), lambda: p(1, 2, c=3),
             lambda: pk(a=1, b=2), lambda: pk(1, 2, d=3), lambda: pk(1, 2, a=1, z=1), lambda: K(sise=2),
             lambda: K().meth(1, extra=2), lambda: K().meth(othr=2), lambda: K().prop(), lambda: K(1, size=2),
             lambda: f(**{"a": 1, "": 2}), lambda: f(1, **{"not an identifier": 2})):
    try:
        call()
        print("fine")
    except TypeError as e:
        print(e)
def relay(**kw):
    return f(1, **kw)
try: relay(b=2, unknown_option=3)
except Exception as last: print(type(last).__name__, last)
