# requires: 3.14
"""Nested templates, templates in f-strings and f-strings in templates, concatenation in loops."""
from string.templatelib import Template, Interpolation
def flat(t):
    for p in t:
        if isinstance(p, str): yield p
        elif isinstance(p.value, Template): yield from flat(p.value)
        else: yield f"<{p.value}:{p.expression}>"
a, b = 1, "two"
inner = t"[{a}|{b!r}]"
outer = t"start {inner} mid {t"({inner}{a + 1})"} end"
print(list(flat(outer)), len(outer.interpolations), outer.interpolations[1].expression)
print(t"{f"{a}{b}"} {f"{a:>3}"!r}".values, f"{t"{a}".values} {len(t"{a}{b}".strings)}", t"{f'{a}'=}".strings)
acc = t""
for k in range(3): acc += t"{k}, "
print("".join(flat(acc)), acc.strings, acc.values)
q = t"""multi
{
    a + 1  # comment
    :>{
        3 + 2
    }
}
{b
=}"""
print(q.strings, [(i.value, i.expression, i.format_spec) for i in q.interpolations])
def tag(fn): return lambda t: fn(*(x for pair in zip(t.strings, (*t.values, "")) for x in pair))
print(tag(lambda *p: len(p))(t"{a}-{b}"), tag(lambda *p: "~".join(map(str, p)))(t"x{a}y{b}z"))
print(t"{ {'k': a}['k'] }".values, t"{[x for x in range(3)]}".values, t"{*'ab', a}".values, t"{a, b}".interpolations[0].value, t"{a if b else 0:d}".interpolations[0].expression)
d = {"a": t"{a}"}
print(list(flat(d["a"])), list(flat(t"{d["a"]}{d['a']}")))
