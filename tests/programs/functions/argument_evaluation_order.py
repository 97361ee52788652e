"""Callee, positional, starred and keyword arguments are evaluated left to right."""
def e(v, label=None):
    print("eval", label if label is not None else v)
    return v
class Fn:
    def __call__(self, *a, **k):
        print("called", a, k)
        return self
    def __getattr__(self, n):
        print("getattr", n)
        return self
    def __getitem__(self, k):
        print("getitem", k)
        return self
fn = Fn()
e(fn, "fn")(e(1), *e([2, 3]), e(4), k=e(5), **e({"m": 6}), n=e(7))
e(fn, "f2").meth(e("a"))[e("idx")](e("last"))
{e("k1"): e("v1"), **e({"s": 1}), e("k2"): e("v2")}
[e(1), *e("ab"), e(2)][e(0)]
print(e(1) + e(2) * e(3), e(1) < e(0) < e(9), e(0) and e(1) or e(2))
print(e("yes") if e(0, "cond") else e("no"))
def boom():
    print("boom")
    raise RuntimeError("stop here")
try:
    e(fn, "fn3")(e(1), k=boom(), z=e("never"))
except RuntimeError as x:
    print(x)
try: fn(e("before"), *boom(), e("after"))
except Exception as last: print(type(last).__name__, last)
