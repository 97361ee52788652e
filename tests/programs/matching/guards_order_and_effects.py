"""guards run only after the pattern matched, in order, and may raise."""
log = []

def g(tag, result):
    log.append(tag)
    return result

def f(x):
    match x:
        case int(n) if g("int>10", n > 10): return "big"
        case int(n) if g("even", n % 2 == 0): return "even"
        case str() if g("str", []): return "never"
        case [a, b] if g("lt", a < b) and g("pos", a > 0): return "ascending"
        case [a, b] if (c := a - b) == 0: return f"same {c}"
        case _ if g("default", x): return "truthy default"
        case _: return "falsy default"

for v in (50, 4, 3, "s", "", [1, 2], [-1, 2], [3, 3], [3, 1], 0, None):
    print(repr(v), f(v), log)
    log.clear()
try:
    f(["a", 1])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
