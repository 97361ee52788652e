"""except expressions are evaluated in order and only until one matches."""
log = []

def cls(c):
    log.append(c.__name__)
    return c

def f(exc):
    try:
        raise exc
    except cls(KeyError) as e:
        where = 1
    except (cls(IndexError), cls(TypeError)) as e:
        where = 2
    except cls(ArithmeticError):
        where = 3
    except:
        where = 4
    return where

for x in (KeyError("k"), TypeError("t"), ZeroDivisionError("z"), SystemExit(3), OSError()):
    print(f(x), log)
    log.clear()

def boom():
    raise RuntimeError("while computing the class")

try:
    raise ValueError("pending")
except boom():
    pass
