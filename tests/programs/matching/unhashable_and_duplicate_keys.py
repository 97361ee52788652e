"""mapping patterns with run-time duplicate keys and unusual keys."""
class K:
    a = "key"
    b = "key"
    c = ["unhashable"]
    d = 1.0

def t(fn, x):
    try:
        return fn(x)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

def dup(x):
    match x:
        case {K.a: p, K.b: q}: return p, q
    return "none"

def mixed(x):
    match x:
        case {1: p, K.d: q}: return p, q
    return "none"

def unhash(x):
    match x:
        case {K.c: p}: return p
    return "none"

def missing(x):
    match x:
        case {K.zzz: p}: return p
    return "none"

for fn in (dup, mixed, unhash, missing):
    for x in ({"key": 1, 1: 2}, {}, {"other": 0, "b": 1}, []):
        print(fn.__name__, x, "->", t(fn, x))
try:
    dup({"key": 1, "x": 2})
except Exception as last_error:
    print(type(last_error).__name__, last_error)
