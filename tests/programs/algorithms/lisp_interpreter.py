"""A small Lisp: reader, environment chain, closures, recursion, let, cond and error reporting."""
import operator as op, re
class Env(dict):
    def __init__(self, names=(), vals=(), outer=None): super().__init__(zip(names, vals)); self.outer = outer
    def __missing__(self, k):
        if self.outer is None: raise NameError(f"undefined {k}")
        return self.outer[k]
def read(src):
    toks = iter(re.findall(r"[()']|[^\s()']+", src))
    def form(tok):
        if tok == "(":
            out = []
            for t in toks:
                if t == ")": return out
                out.append(form(t))
            raise SyntaxError("missing )")
        if tok == ")": raise SyntaxError("extra )")
        if tok == "'": return ["quote", form(next(toks))]
        try: return int(tok)
        except ValueError: return tok
    return [form(t) for t in toks]
G = Env({"+": 0}.keys(), [lambda *a: sum(a)])
G |= {"-": op.sub, "*": op.mul, "<": op.lt, "=": op.eq, "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a, *b], "null?": lambda x: x == [], "list": lambda *a: [*a]}
def ev(x, env):
    while True:
        match x:
            case str(): return env[x]
            case int(): return x
            case ["quote", v]: return v
            case ["if", c, a, b]: x = a if ev(c, env) else b
            case ["define", [name, *params], body]: env[name] = ev(["lambda", params, body], env); return name
            case ["define", name, v]: env[name] = ev(v, env); return name
            case ["lambda", params, body]: return ("closure", params, body, env)
            case ["let", binds, body]: x = [["lambda", [n for n, _ in binds], body], *[v for _, v in binds]]
            case ["cond", [c, v], *rest]: x = v if c == "else" or ev(c, env) else ["cond", *rest]
            case [f, *args]:
                f, args = ev(f, env), [ev(a, env) for a in args]
                if callable(f): return f(*args)
                _, params, body, cenv = f
                if len(params) != len(args): raise TypeError(f"want {len(params)} args, got {len(args)}")
                x, env = body, Env(params, args, cenv)
            case _: raise SyntaxError(f"cannot evaluate {x!r}")
prog = """(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 3000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))) (map (lambda (x) (* x x)) '(1 2 3))
(define add (lambda (a) (lambda (b) (+ a b)))) ((add 5) 6) (let ((x 2) (y 3)) (+ x y 10)) (cond ((< 2 1) 'a) (else '(b c)))"""
for f in read(prog): print(ev(f, G), end="; ")
print()
for bad in ("(car '())", "(foo 1)", "((lambda (x) x))", "(", ")", "()", "(- 1 'a)"):
    try: print([ev(f, G) for f in read(bad)])
    except Exception as e: print(bad, type(e).__name__, e)
