"""default-argument and annotation expressions run at definition time and may raise."""
count = 0

def tick(v):
    global count
    count += 1
    if v is None:
        raise ValueError(f"tick {count}")
    return v

try:
    def f(a=tick(1), b=tick(None), *, c=tick(3)):
        pass
except ValueError as e:
    print(e, count, "f" in globals())
try:
    def g(a=tick(1), *, k=tick(2), z=nope):
        pass
except NameError as e:
    print(e, count)
try:
    h = lambda x=1 / 0: x
except ZeroDivisionError as e:
    print(e)

def outer():
    base = {}
    def inner(x=base["key"]):
        return x
    return inner

try:
    outer()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
