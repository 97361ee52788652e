"""UnboundLocalError and NameError messages for locals read before assignment."""
def early():
    print(x)
    x = 1
def branch(flag):
    if flag:
        y = 5
    return y
def after_del():
    z = 1
    del z
    return z
def aug():
    n += 1
    return n
def in_loop():
    for i in []:
        pass
    return i
for f, args in [(early, ()), (branch, (False,)), (branch, (True,)), (after_del, ()), (aug, ()), (in_loop, ())]:
    try:
        print(f.__name__, f(*args))
    except UnboundLocalError as e:
        print(f.__name__, type(e).__name__, e, e.name if hasattr(e, "name") else "-")
try:
    undefined_global
except NameError as e:
    print(type(e).__name__, e, e.name)
