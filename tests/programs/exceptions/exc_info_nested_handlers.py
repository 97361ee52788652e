"""sys.exc_info is a stack: it is restored when each handler ends."""
import sys

def now():
    t, v, tb = sys.exc_info()
    return t and t.__name__, v and str(v), tb is not None

print(now())
try:
    raise ValueError("one")
except ValueError:
    print(now())
    try:
        raise KeyError("two")
    except KeyError:
        print(now())
        try:
            pass
        finally:
            print("plain finally", now())
    print(now())
    try:
        try:
            raise TypeError("three")
        finally:
            print("raising finally", now())
    except TypeError:
        print(now())
    else:
        print("no")
    print(now())
print(now())
