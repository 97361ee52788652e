"""Relative imports without a parent package, beyond top level, and with __package__ set."""
def r1(): from . import sibling
def r2(): from .. import cousin
def r3(): from .mod import thing
def r4(): from ...a.b import c as d
for r in (r1, r2, r3, r4):
    try:
        r()
    except ImportError as e:
        print(r.__name__, type(e).__name__, e, e.name)
for args in ((("x", globals(), None, ("y",), 1)), ("", {"__package__": "json"}, None, ("decoder",), 2), ("", {}, None, (), 0), ("m", None, None, (), 1), ("decoder", {"__package__": "json"}, None, ("JSONDecoder",), 1),
             ("", {"__package__": "json"}, None, ("encoder",), 1), ("x", {"__package__": 5}, None, (), 1), ("math", {}, {}, [], -1), ("x", {"__package__": "no_pkg_here"}, None, ("q",), 1), (5,), ("a\0b",)):
    try:
        print(__import__(*args).__name__)
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0])
def deep():
    from .helpers import nothing
try: deep()
except Exception as last: print(type(last).__name__, last)
