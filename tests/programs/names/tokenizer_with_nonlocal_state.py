"""A recursive-descent evaluator whose state lives in nonlocal variables."""
def evaluate(text, env):
    pos = 0
    toks = text.replace("(", " ( ").replace(")", " ) ").split()
    def peek():
        return toks[pos] if pos < len(toks) else None
    def take():
        nonlocal pos
        tok = peek()
        pos += 1
        return tok
    def atom():
        tok = take()
        if tok == "(":
            v = expr()
            if take() != ")":
                raise SyntaxError("expected ) at %d" % pos)
            return v
        if tok == "-":
            return -atom()
        try:
            return int(tok)
        except ValueError:
            return env[tok]
    def binary(ops, sub):
        def run():
            left = sub()
            while (op := peek()) in ops:
                take()
                left = ops[op](left, sub())
            return left
        return run
    term = binary({"*": lambda a, b: a * b, "/": lambda a, b: a // b}, atom)
    expr = binary({"+": lambda a, b: a + b, "-": lambda a, b: a - b}, term)
    return expr()
print(evaluate("1 + 2 * 3", {}), evaluate("( 1 + x ) * - y", {"x": 4, "y": 2}))
for bad in ("( 1 + 2", "1 / ( 2 - 2 )", "zz + 1"):
    try:
        print(evaluate(bad, {}))
    except (SyntaxError, ArithmeticError, LookupError) as e:
        print(type(e).__name__, e)
evaluate("2 * ( 3 + unknown )", {"known": 1})
