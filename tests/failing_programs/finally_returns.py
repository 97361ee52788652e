"""`finally` returns, breaks and continues, and the exception is gone; a later one has no context."""


def returned():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


def broken():
    for n in range(3):
        try:
            1 / 0
        finally:
            break
    return n


def continued():
    for n in range(3):
        try:
            [][n]
        finally:
            continue
    raise LookupError(n)


print(returned(), broken())
try:
    continued()
finally:
    print(returned())
