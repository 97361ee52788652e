# requires: 3.14
"""Rendering templates: f-string equivalence, HTML escaping, SQL parameters."""
from string.templatelib import Template, Interpolation, convert
from html import escape
def f(t):
    return "".join(p if isinstance(p, str) else format(convert(p.value, p.conversion), p.format_spec) for p in t)
def html(t):
    out = []
    for p in t:
        match p:
            case str(): out.append(p)
            case Interpolation(Template() as inner): out.append(html(inner))
            case Interpolation(list() as items): out.extend(html(i) if isinstance(i, Template) else escape(str(i)) for i in items)
            case Interpolation(v, _, conv, spec): out.append(escape(format(convert(v, conv), spec)))
    return "".join(out)
def sql(t):
    q, params = [t.strings[0]], []
    for s, i in zip(t.strings[1:], t.interpolations):
        params.append(i.value); q.append(f"${len(params)}{s}")
    return "".join(q), params
x, y, evil = 42, 2.5, "<b>&'\""
print(f(t"{x:05d} {y!r:>6} {evil!a} {x=}"), f(t"{x:05d} {y!r:>6} {evil!a} {x=}") == f"{x:05d} {y!r:>6} {evil!a} {x=}")
rows = ["a<", "b"]
print(html(t"<ul>{[t'<li>{r}</li>' for r in rows]}</ul><p title='{evil}'>{t'<i>{x:>4}</i>'}</p>"))
print(sql(t"select * from t where a = {x} and b in ({y}, {evil})"))
print(convert("é", "a"), convert("é", "r"), convert(5, "s"), convert([1], None))
def page(title, body): return html(t"<h1>{title}</h1>{body}")
print(page("T&C", t"<p>{x}</p>"))
page("bad", t"{evil:d}")
