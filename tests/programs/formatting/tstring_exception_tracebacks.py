# requires: 3.14
"""Errors raised while building and rendering templates, chained through several frames."""
from string.templatelib import Template, convert
class RenderError(Exception):
    pass
def part(i):
    try:
        return format(convert(i.value, i.conversion), i.format_spec)
    except Exception as exc:
        exc.add_note(f"while formatting {i.expression!r} with {i.format_spec!r}")
        raise RenderError(f"field {i.expression}") from exc
def render(t): return "".join(p if isinstance(p, str) else part(p) for p in t)
data = {"n": 3, "s": "txt"}
print(render(t"{data["n"]:03d} {data["s"]!r}"))
for make in (lambda: t"{data["zz"]}", lambda: t"{1 // 0}", lambda: t"{data.n}", lambda: t"{int(data['s'])}", lambda: t"{5:{data['q']}}"):
    try: make()
    except Exception as e: print(type(e).__name__, e)
try: render(t"{data["s"]:d}")
except RenderError as e: print(e, "|", e.__cause__, e.__cause__.__notes__)
def report(rows):
    return [render(t"{r['name']:<8}{r['score']:>6.1f}") for r in rows]
print(report([{"name": "a", "score": 1}]))
report([{"name": "b", "score": "high"}])
