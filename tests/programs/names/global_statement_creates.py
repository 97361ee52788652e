"""global inside functions creates, updates and deletes module names."""
def make():
    global created, other
    created = 1
    for other in range(3):
        pass
    import math as _m
    return _m.floor(2.5)
print("created" in globals())
print(make(), created, other)
def nested():
    created = "local"
    def inner():
        global created
        created += 10
        return created
    return inner(), created
print(nested(), created)
def as_def():
    global fn, Klass
    def fn():
        return "fn"
    class Klass:
        pass
as_def()
print(fn(), Klass.__name__, Klass.__qualname__, fn.__qualname__)
def with_except():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        print("err" in globals())
    return "err" in globals()
print(with_except())
