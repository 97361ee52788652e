"""Arbitrary expressions inside replacement fields."""
d = {"a": 1, "b": {"c": [10, 20]}}
items = [3, 1, 2]
print(f"{d['a']} {d['b']['c'][-1]} {items[::-1]} {items[1:]}")
print(f"{(lambda x: x * 2)(4)} {(y := 7)} {y} {[x for x in items if x > 1]} { {k: v for k, v in zip('ab', items)} }")
print(f"{'yes' if items else 'no'} {not items} {1 if 0 else 2:>3} {items and items[0]} {1 < 2 < 3} {5 in items}")
print(f"{sum(x * x for x in items)} {max(items, key=lambda v: -v)} {', '.join(map(str, sorted(items)))}")
print(f"""{'nested ' + f'{y + 1} {len("q")}'} {y!r:>{y}}""")
print(f"{(1, 2)} {1, 2} {()} {(1,)} {[]} { {} } {set()} {... } {None} {*items, 9}")
print(f"{(lambda: 'called')()}")
print(f"{ '{' }{'}'}{'{}'.format('in')} {{{y}}} {{{{{y}}}}} {y:{'{'}>3}")
class C:
    attr = {"k": "v"}
    def m(self, *a, **k): return a, k
c = C()
print(f"{c.attr['k']!r:^7} {c.m(1, *items, z=2)} {c.m()[0]} {type(c).__name__} {c.attr.get('zz', 'none')}")
print(f"{(yield_ := 'ok')}" f" {'a' 'b'} " '{literal}' f"{-y} {+y} {~y} {y ** 2} {y // 2} {y % 4}")
def gen():
    got = f"{(yield 1)} and {(yield 2)}"
    yield got
g = gen(); next(g); g.send("A"); print(g.send("B"))
print(f"{d['missing']}")
