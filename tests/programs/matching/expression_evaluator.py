"""a small arithmetic evaluator and simplifier over tuples."""
def ev(e, env):
    match e:
        case int() | float():
            return e
        case str(name):
            return env[name]
        case ("+", *terms):
            return sum(ev(t, env) for t in terms)
        case ("-", a):
            return -ev(a, env)
        case ("-" | "/" as op, a, b):
            x, y = ev(a, env), ev(b, env)
            return x - y if op == "-" else x / y
        case ("*", 0, _) | ("*", _, 0):
            return 0
        case ("*", a, b):
            return ev(a, env) * ev(b, env)
        case ("let", str(n), value, body):
            return ev(body, {**env, n: ev(value, env)})
        case ("if", c, t, f):
            return ev(t if ev(c, env) else f, env)
        case (op, *_):
            raise SyntaxError(f"unknown operator {op!r}")
        case _:
            raise TypeError(f"not an expression: {e!r}")

print(ev(("+", 1, ("*", "x", 3), ("-", 2)), {"x": 5}))
print(ev(("let", "y", ("+", "x", 1), ("*", "y", "y")), {"x": 3}))
print(ev(("*", 0, ("boom",)), {}), ev(("if", "z", 1, ("-", 9, 4)), {"z": 0}))
for bad in (("pow", 1), [], None, ("+", "nope")):
    try:
        print(ev(bad, {}))
    except (SyntaxError, TypeError, LookupError) as e:
        print(type(e).__name__, e)
ev(("let", "a", 1, ("+", "a", ("/", "a", ("-", "a", 1)))), {})
