# requires: 3.14
"""Template keys for translation: message ids from expressions, reordering, missing names."""
from string.templatelib import Template, Interpolation
CATALOG = {"{count} files in {folder}": "{folder} holds {count} files", "bye {name}": "{name}, see you"}
def msgid(t):
    return "".join(p if isinstance(p, str) else "{" + p.expression + "}" for p in t)
def tr(t):
    key = msgid(t)
    values = {i.expression: format(i.value, i.format_spec) for i in t.interpolations}
    try:
        pattern = CATALOG[key]
    except KeyError as e:
        raise LookupError(f"no translation for {key!r}") from e
    return pattern.format_map(values)
count, folder, name = 1234, "docs", "n"
print(tr(t"{count:,} files in {folder}"), tr(t"bye {name}"))
print(msgid(t"{count + 1} {folder.upper()[0]!r:>3} { name }"), msgid(t"{{{count}}}"))
seen = {}
for tpl in (t"{count}", t"{folder}", t"{count}"): seen.setdefault(msgid(tpl), []).append(tpl.values)
print(seen)
def check(t, allowed):
    bad = [i.expression for i in t.interpolations if not i.expression.isidentifier() or i.expression not in allowed]
    if bad: raise NameError(f"not allowed: {bad}")
    return True
print(check(t"{count}", {"count"}))
try: check(t"{count}{count + 1}{folder}", {"count"})
except NameError as e: print(e)
def main(): return [tr(t"bye {name}"), tr(t"hi {name}")]
