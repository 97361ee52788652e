# requires: 3.14
"""Conditional annotations in class bodies only include the branches that ran."""
def make(flag, n):
    class C:
        always: int
        if flag:
            yes: str = "y"
        else:
            no: bytes
        for i in range(n):
            loop: float
        try:
            t1: list
            if n > 1: raise KeyError("k")
            t2: dict
        except KeyError:
            t3: set
        finally:
            t4: tuple
        while n > 5:
            w: complex
            break
        else:
            welse: range
    return C
for flag, n in ((True, 0), (False, 1), (True, 2), (0, 6)):
    C = make(flag, n)
    print(flag, n, {k: v.__name__ for k, v in C.__annotations__.items()})
class Nested:
    a: "A"
    class In:
        if a_flag := True:
            b: "B"
    if In.a_flag:
        c: "C"
        del In
print(Nested.__annotations__, "a_flag" in vars(Nested))
class Dup:
    x: int
    if True: x: str
    else: x: bytes
    x: float
print(Dup.__annotations__)
def func(flag):
    if flag: local: undefined_thing = 1
    return func.__annotations__
print(func(1), func(0))
class Empty:
    if False:
        q: int
print(Empty.__annotations__, Empty.__annotate__(1) if Empty.__annotate__ else None)
