"""A tokenizer and recursive-descent parser with precedence, variables, calls and error positions."""
import re
class ParseError(Exception):
    def __init__(self, msg, pos): super().__init__(f"{msg} at {pos}"); self.pos = pos
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|([a-z]\w*)|(\*\*|[-+*/(),=^]))")
def tokenize(src):
    pos, src = 0, src.rstrip()
    while pos < len(src):
        if not (m := TOKEN.match(src, pos)): raise ParseError(f"bad character {src[pos]!r}", pos)
        yield m.lastindex, m[m.lastindex], m.start(m.lastindex)
        pos = m.end()
    yield 0, "", pos
class Parser:
    BIN = {"+": (1, 0), "-": (1, 0), "*": (2, 0), "/": (2, 0), "**": (4, 1)}
    FUN = {"max": max, "min": min, "abs": abs}
    def __init__(self, src, env): self.toks = list(tokenize(src)); self.i = 0; self.env = env
    def peek(self): return self.toks[self.i]
    def next(self): self.i += 1; return self.toks[self.i - 1]
    def expect(self, v):
        k, t, p = self.next()
        if t != v: raise ParseError(f"expected {v!r}, got {t or 'end'!r}", p)
    def atom(self):
        k, t, p = self.next()
        if k == 1: return float(t) if "." in t else int(t)
        if t == "-": return -self.expr(3)
        if t == "(":
            v = self.expr(); self.expect(")"); return v
        if k == 2:
            if self.peek()[1] == "(":
                self.next(); args = [self.expr()]
                while self.peek()[1] == ",": self.next(); args.append(self.expr())
                self.expect(")"); return self.FUN[t](*args)
            if self.peek()[1] == "=": self.next(); self.env[t] = v = self.expr(); return v
            try: return self.env[t]
            except KeyError: raise ParseError(f"unknown name {t}", p) from None
        raise ParseError(f"unexpected {t or 'end'!r}", p)
    def expr(self, level=1):
        v = self.atom()
        while (op := self.peek()[1]) in self.BIN and self.BIN[op][0] >= level:
            self.next(); lv, right = self.BIN[op]; r = self.expr(lv + (not right))
            v = v + r if op == "+" else v - r if op == "-" else v * r if op == "*" else v / r if op == "/" else v ** r
        return v
env = {}
def run(s): p = Parser(s, env); v = p.expr(); p.expect(""); return v
for s in ("1 + 2 * 3", "(1+2)*3", "2 ** 3 ** 2", "-2 ** 2", "x = 4 / 2", "x * max(1, x+3, min(9, 8))", "10 - 3 - 2", "1.5*2", "1 +", "(1", "y", "1 $ 2", "1 2", "abs(-x)"):
    try: print(s, "=", run(s))
    except ParseError as e: print(s, "!", e, e.pos)
run("1 / (x - 2)")
