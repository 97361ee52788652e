"""Optional imports with fallbacks, ordering of except clauses, else and finally."""
try:
    import no_such_accel as impl
except ImportError:
    import json as impl
else:
    print("unexpected")
finally:
    print(impl.__name__)
try:
    from math import fast_sqrt as root
except ModuleNotFoundError:
    print("wrong clause")
except ImportError as e:
    from math import sqrt as root
    print(e.name)
print(root(9))
def pick(*names):
    for n in names:
        try:
            return __import__(n)
        except ImportError as e:
            last = e
            print("skip", n, type(last).__name__)
    raise ImportError(f"none of {names}") from last
print(pick("nope_a", "nope_b", "math").__name__)
have = {}
for n in ("json", "nope_c", "zlib_not", "string"):
    try:
        have[n] = bool(__import__(n))
    except ModuleNotFoundError:
        have[n] = False
print(have)
def guarded():
    try:
        import nope_d
    except ImportError:
        nope_d = None
    return nope_d
print(guarded())
pick("nope_e", "nope_f")
