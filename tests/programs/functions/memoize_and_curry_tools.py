"""Higher-order helpers written by hand: curry, memoize, compose, pipe, flip."""
def curry(fn, arity=None, args=()):
    arity = fn.__code__.co_argcount if arity is None else arity
    def more(*extra):
        got = args + extra
        return fn(*got) if len(got) >= arity else curry(fn, arity, got)
    return more
def memoize(fn):
    table = {}
    def run(*args):
        try:
            return table[args]
        except KeyError:
            pass
        result = table[args] = fn(*args)
        return result
    run.table = table
    return run
def compose(*fns):
    def run(v):
        for fn in reversed(fns):
            v = fn(v)
        return v
    return run
pipe = lambda v, *fns: compose(*fns[::-1])(v)
flip = lambda fn: lambda a, b, *r: fn(b, a, *r)
volume = curry(lambda a, b, c: a * 100 + b * 10 + c)
print(volume(1)(2)(3), volume(1, 2)(3), volume(1)(2, 3), volume()(1)()(2, 3))
@memoize
def lcs(a, b):
    if not a or not b:
        return ""
    if a[0] == b[0]:
        return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
print(lcs("interaction", "contraction"), len(lcs.table))
print(pipe(" 12 ", str.strip, int, lambda n: n + 1, str), flip(pow)(2, 3), flip(divmod)(3, 17))
try: lcs([1], [2])
except Exception as last: print(type(last).__name__, last)
