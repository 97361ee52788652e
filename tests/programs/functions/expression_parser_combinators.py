"""Parser combinators built from closures only."""
def char(c): return lambda s, i: (s[i], i + 1) if i < len(s) and s[i] in c else None
def seq(*ps):
    def run(s, i):
        out = []
        for p in ps:
            if (r := p(s, i)) is None:
                return None
            v, i = r
            out.append(v)
        return out, i
    return run
def alt(*ps): return lambda s, i: next((r for p in ps if (r := p(s, i)) is not None), None)
def many(p):
    def run(s, i):
        out = []
        while (r := p(s, i)) is not None:
            v, i = r
            out.append(v)
        return out, i
    return run
def fmap(f, p): return lambda s, i: None if (r := p(s, i)) is None else (f(r[0]), r[1])
def lazy(thunk): return lambda s, i: thunk()(s, i)
digit = char("0123456789")
number = fmap(lambda v: int(v[0] + "".join(v[1])), seq(digit, many(digit)))
parens = fmap(lambda v: v[1], seq(char("("), lazy(lambda: expr), char(")")))
factor = alt(number, parens)
def fold(v, ops={"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__}):
    acc = v[0]
    for op, rhs in v[1]:
        acc = ops[op](acc, rhs)
    return acc
term = fmap(fold, seq(factor, many(seq(char("*/"), factor))))
expr = fmap(fold, seq(term, many(seq(char("+-"), term))))
for text in ("1+2*3", "(1+2)*3-4", "2*(3+(4-1))*2", "7", "12/5+", "+1"):
    print(text, expr(text, 0))
expr("8/(2-2)", 0)
