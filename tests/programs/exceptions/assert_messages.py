"""assert with and without messages; the message is evaluated only on failure."""
calls = []

def msg(m):
    calls.append(m)
    return m

def check(v, m=None):
    assert v > 0, msg(m)
    return v

assert True, msg("not evaluated")
print(check(1, "unused"), calls)
for v, m in [(0, "zero"), (-1, None), (-2, ("a", 1)), (-3, "")]:
    try:
        check(v, m)
    except AssertionError as e:
        print(repr(e), e.args, repr(str(e)), calls)
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert 0, 1 / 0
except ZeroDivisionError as e:
    print("message failed", e.__context__)
AssertionError = ValueError
try:
    assert None, "real one"
except BaseException as e:
    print(type(e).__name__, type(e) is AssertionError)
del AssertionError

def invariant(items):
    assert all(
        x < y for x, y in zip(items, items[1:])
    ), f"not increasing: {items}"

invariant([1, 2])
try:
    invariant([1, 3, 2])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
