"""walking __traceback__: line numbers, names, tb_next, with_traceback."""
def inner():
    x = 1
    raise ValueError(x)

def middle():
    inner()

def outer():
    try:
        middle()
    finally:
        pass

def walk(tb, base):
    while tb:
        yield tb.tb_frame.f_code.co_name, tb.tb_lineno - base
        tb = tb.tb_next

base = inner.__code__.co_firstlineno
try:
    outer()
except ValueError as e:
    print(list(walk(e.__traceback__, base)))
    saved = e
    tail = e.__traceback__.tb_next.tb_next
print(list(walk(tail, base)), saved.__traceback__.tb_frame.f_globals is globals())
fresh = KeyError("fresh").with_traceback(tail)
print(type(fresh).__name__, list(walk(fresh.__traceback__, base)))
try:
    raise fresh
except KeyError as e:
    print([n for n, _ in walk(e.__traceback__, base)])
try:
    saved.with_traceback("no")
except TypeError as t:
    print(t)
print(tail.tb_next.tb_frame.f_locals if tail.tb_next else None)
del saved, fresh, tail
