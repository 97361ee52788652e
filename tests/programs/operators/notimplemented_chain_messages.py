"""TypeError messages when every candidate returns NotImplemented, for every operator."""
class A:
    pass
class B:
    def __add__(self, o): return NotImplemented
    __radd__ = __sub__ = __rsub__ = __lt__ = __gt__ = __pow__ = __add__
a, b = A(), B()
tests = [lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b,
         lambda: a ** b, lambda: a @ b, lambda: a << b, lambda: a >> b, lambda: a & b, lambda: a | b,
         lambda: a ^ b, lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b,
         lambda: divmod(a, b), lambda: pow(a, b), lambda: pow(a, b, 2), lambda: -a, lambda: +a, lambda: ~a,
         lambda: abs(a), lambda: a in b, lambda: 1 + "x", lambda: "x" + 1, lambda: [] + (), lambda: {} | [],
         lambda: {1} - [1], lambda: b"a" + "a", lambda: "a" * "b", lambda: [1] * 1.0, lambda: None < None]
for t in tests:
    try:
        print(t())
    except TypeError as e:
        print(e)
print(a == b, a != b, a is not b)
