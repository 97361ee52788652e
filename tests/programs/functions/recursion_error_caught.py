"""Runaway recursion raises RecursionError, which can be caught and recovered from."""
def down(n):
    return down(n + 1) + 1
try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, issubclass(RecursionError, RuntimeError))
class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")
    def __repr__(self):
        return "<" + repr(self) + ">"
    def __eq__(self, other):
        return other == self
for probe in (lambda: Loop().a, lambda: repr(Loop()), lambda: Loop() == Loop()):
    try:
        probe()
    except RecursionError as e:
        print("recovered", isinstance(e, RuntimeError))
def safe(n, limit=50):
    return 0 if n == limit else 1 + safe(n + 1, limit)
print(safe(0), safe(0, 200))
lst = []
lst.append(lst)
dct = {"self": None}
dct["self"] = dct
print(lst, dct, repr(lst) == "[[...]]")
try:
    lst == [lst]
    a, b = [], []
    a.append(b); b.append(a)
    a == b
except RecursionError:
    print("comparison recursion")
