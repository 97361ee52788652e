"""if chains with constant conditions, pass bodies, nested ifs and ... as statements."""
def f(x):
    if 0: return "zero"
    elif None: return "none"
    elif "": return "empty"
    elif x is ...: return "ellipsis"
    elif not x and x is not None: return "falsy"
    elif x:
        if True:
            if x > 10: return "big"
            else:
                if x == 5: pass
                elif x == 6: ...
                else: return "small"
        return "five or six"
    else: return "None"

print([f(v) for v in (..., 0, "", None, 11, 5, 6, 1, [])])
if __debug__: dbg = "debug"
else: dbg = "optimised"
print(dbg)
while 1:
    if 1 == 1.0 == True: break
else: print("never")
x = 1 if "a" else 2; y = (2 if () else 3); z = not 0 and not "" or 5
print(x, y, z, 1 + 2 * 3 ** 2 // 4 % 5 - -1, ~5 & 0xF | 2 ^ 8, "a" * 3 + "b" "c", (1, 2) + (3,), 1 if 0 else 2 if 0 else 3)
def unreachable():
    return 1
    yield 2
print(type(unreachable()).__name__, list(unreachable()))
def doc():
    "only a docstring"
    if False:
        yield
    return doc.__doc__
def nothing(): ...
print(next(doc(), "empty"), nothing(), (lambda: None)() is None)
if nothing() or not (z and x): pass
else: print("else", z)
if x == 1 and (y == 2 or not y) or (z and not (x > y)): print("complex true")
try:
    if f("s"): print("never")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
