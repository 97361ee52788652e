# requires: 3.14
"""Prefix spellings, quoting styles, raw templates, unicode and odd expressions."""
x = 5
for t in (t"{x}", T"{x}", rt"\{x}", tr'\d{x}', Rt"""{x}\n""", t'''{x}''', t"\x41{x}\N{BULLET}", t"{x!r}", t"{x:}", t"{x=}", t"{x!s:>3}", t"é{x}é", t"{'{'}{"}"}", t"{{x}}"):
    print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(t"{x  }".interpolations[0].expression + "|", t"{  x}".interpolations[0].expression + "|", t"{(x)}".interpolations[0].expression, t"{x   !r}".interpolations[0].expression, t"{x  =  }".strings)
print(t"{x!=5}".interpolations[0].expression, t"{x == 5}".values, t"{x:=5}".interpolations[0].format_spec, t"{(x:=6)}".values, x)
print(t"{lambda_ if (lambda_ := 3) else 0}".values, t"{not x}".values, t"{x,}".values, t"{x if x else 1:{'>'}{x}}".interpolations[0].format_spec)
print(t"a{x}" t"b{x}c" t"", t"\
cont{x}".strings, t"tab\t{x}".strings, t"{x}{x}{x}".strings, t"{'''tri
ple'''}".values)
async def sub(): return "awaited"
async def co(): return t"{await sub()}"
c = co()
try: c.send(None)
except StopIteration as e: print(e.value.values)
def arg(default=t"{x}"): return default.values
x = 7
print(arg(), [*t"{x}"][0].value, bool(t""), t"{x}" is not None)
