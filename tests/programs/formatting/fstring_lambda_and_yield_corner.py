"""Colon, exclamation and brackets inside f-string expressions that could be mistaken for specs."""
d = {"a:b": 1, "!": 2, "}": 3, "{": 4}
x, y = 5, 3
print(f"{d['a:b']} {d['!']} {d['}']} {d['{']}")
print(f"{x!=y} {x != y} {x!r} {(x!=y)!r:>6} {x>=y} {x<=y:2} {x==y!s:>7}")
print(f"{(lambda a: a + 1)(x)} {(lambda: {'k': 1})()['k']} {[1, 2, 3][0:2]} {'abc'[::-1]:>5} {x if y else 0:03}")
print(f"{x:>{y}} {x:{'>'}{y}} {(x:=9):>3} {x:=3} {x}", x)
print(f"{ {1: 'a'}[1] } { {1, 2} == {2, 1} } {[{1: [2]}][0][1][0]} {((((x))))} {(x,)[0]:0>4}")
print(f"{'!r'}{'!r'!r}{':>5'}{':>5':>6}|{'=':=^5}|{'{}'}{'{{}}'}{{}}")
print(f'{"a" + f"{x!r:>{y}}" + "b"}', f"{f'{x:>5}'!r:>{y + 8}}", f"{f'{x}' f'{y}'!s:^6}|")
print(f"{not x} {x and y or 0} {x in (9,)} {x is not None} {-x ** 2} {x @ y if False else x ^ y}")
print(f"{lambda_name}" if (lambda_name := "assigned") else "", f"{x.real:b}{x.bit_length():>3}", f"{3 .real} {1.5.real} {2..is_integer()}")
def g():
    r = yield f"{(yield f'{x}') or 'none'}"
    yield f"{r!r}"
it = g()
print(next(it), it.send(""), it.send("s"))
async def co(): return f"{await sub():>4}"
async def sub(): return 7
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)
