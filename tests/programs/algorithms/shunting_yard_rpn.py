"""Infix to RPN conversion, evaluation, and symbolic differentiation with simplification."""
import operator, re
OPS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "^": (3, operator.pow)}
def rpn(src):
    out, stack = [], []
    for tok in re.findall(r"\d+|[a-z]+|\S", src):
        if tok.isalnum(): out.append(tok)
        elif tok == "(": stack.append(tok)
        elif tok == ")":
            while stack and stack[-1] != "(": out.append(stack.pop())
            if not stack: raise ValueError("unbalanced )")
            stack.pop()
        elif tok in OPS:
            while stack and stack[-1] in OPS and (OPS[stack[-1]][0] > OPS[tok][0] or OPS[stack[-1]][0] == OPS[tok][0] and tok != "^"): out.append(stack.pop())
            stack.append(tok)
        else: raise ValueError(f"unknown token {tok!r}")
    if "(" in stack: raise ValueError("unbalanced (")
    return out + stack[::-1]
def tree(tokens):
    st = []
    for t in tokens:
        if t in OPS: b, a = st.pop(), st.pop(); st.append((t, a, b))
        else: st.append(int(t) if t.isdigit() else t)
    (res,) = st
    return res
def ev(t, **env):
    match t:
        case int(): return t
        case str(): return env[t]
        case op, a, b: return OPS[op][1](ev(a, **env), ev(b, **env))
def simp(t):
    match t:
        case (op, a, b):
            match op, simp(a), simp(b):
                case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1) | ("^", x, 1) | ("-", x, 0): return x
                case ("*", 0, _) | ("*", _, 0): return 0
                case o, int(x), int(y) if o != "/": return OPS[o][1](x, y)
                case r: return r
    return t
def diff(t, v):
    match t:
        case int(): return 0
        case str(): return int(t == v)
        case ("+" | "-") as o, a, b: return o, diff(a, v), diff(b, v)
        case "*", a, b: return "+", ("*", diff(a, v), b), ("*", a, diff(b, v))
        case "^", a, int(n): return "*", ("*", n, ("^", a, n - 1)), diff(a, v)
    raise NotImplementedError(f"d/d{v} of {t}")
for s in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "8/4/2", "x^3 + 2*x*y - 5"): print(s, rpn(s), ev(tree(rpn(s)), x=2, y=3))
print(simp(diff(tree(rpn("x^3 + 2*x*y - 5")), "x")), simp(diff(tree(rpn("x*x")), "x")))
for s in ("(1", "1)", "1 ? 2", "1 +", "1 2"):
    try: print(tree(rpn(s)))
    except (ValueError, IndexError) as e: print(s, type(e).__name__, e)
