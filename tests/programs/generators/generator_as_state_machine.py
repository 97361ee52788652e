"""A tokenizer and parser as cooperating generators with lookahead by send."""
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = next((k for k in range(i, len(text)) if not text[k].isdigit()), len(text))
            yield int(text[i:j])
            i = j
        elif c in "+-*() ":
            yield from c.strip()
            i += 1
        else:
            raise ValueError(f"unexpected {c!r} at {i}")
    while True:
        yield None
def parser(text):
    toks, cur = tokens(text), [None]
    advance = lambda: cur.__setitem__(0, next(toks))
    def atom():
        t = cur[0]
        advance()
        if t == "(":
            v = expr()
            return advance() or v
        return -atom() if t == "-" else t
    def term():
        v = atom()
        while cur[0] == "*":
            advance()
            v *= atom()
        return v
    def expr():
        v = term()
        while cur[0] in ("+", "-"):
            op = cur[0]
            advance()
            v = v + term() if op == "+" else v - term()
        return v
    advance()
    return expr()
for text in ("1 + 2*3", "2*(3+4)*5", "-(2-5) - -1", "7"):
    print(text, "=", parser(text))
parser("1 + (2 * x)")
