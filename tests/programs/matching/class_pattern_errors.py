"""TypeErrors of class patterns: too many, wrong match_args, duplicate attribute, not a class."""
class Plain: pass
class One: __match_args__ = ("a",); a = 1; b = 2
class ListArgs: __match_args__ = ["a"]; a = 1
class BadItem: __match_args__ = ("a", 5); a = 1
class StrArgs: __match_args__ = "ab"; a = b = 1
class Dup: __match_args__ = ("a", "a"); a = 1

def two(x, cls):
    match x:
        case cls(p, q): return p, q
    return "no match"

def one(x, cls):
    match x:
        case cls(p): return p
    return "no match"

def both(x, cls):
    match x:
        case cls(p, a=q): return p, q
    return "no match"

def t(fn, x, cls):
    try:
        return fn(x, cls)
    except TypeError as e:
        return f"TypeError {e}"

for cls in (Plain, One, ListArgs, BadItem, StrArgs, Dup, int, list, bool, object):
    print(cls.__name__, *(t(fn, cls(), cls) for fn in (one, two, both)), sep="\n    ")
    print("    not an instance:", t(one, None, cls))
for bad in (5, "int", One(), len, (int, str), None, int | str):
    print(t(one, 5, bad))
try:
    two(One(), One)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
