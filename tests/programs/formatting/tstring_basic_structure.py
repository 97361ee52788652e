# requires: 3.14
"""Template strings: strings, interpolations, values, expression text, conversion and spec."""
from string.templatelib import Template, Interpolation
name, n = "disk", 3.14159
t = t"hello {name}, {n:.2f} and {name!r:>10}!"
print(type(t) is Template, t.strings, t.values)
for i in t.interpolations: print(type(i).__name__, repr(i.value), i.expression, i.conversion, repr(i.format_spec))
print([x if isinstance(x, str) else x.expression for x in t])
print(t"".strings, t"".interpolations, list(t""), t"{1}".strings, t"{1}{2}".strings, list(t"{1}{2}")[0].value, t"plain".strings)
print(t"{name=}".strings, t"{name=}".interpolations[0].conversion, t"{ n + 1 = :.1f}".strings, t"{ n + 1 }".interpolations[0].expression, t"{name!s}".interpolations[0].conversion)
print(t"{{}} {{{n}}}".strings, rt"\n{name}".strings, t"a" t"b{n}" t"c", (t"x{1}y" + t"z{2}").strings)
print(repr(t), repr(t"{n!a:x}"))
print(t"{n:{name}.{3}}".interpolations[0].format_spec, t'{"q" + 'r'}'.interpolations[0].expression, t"{(lambda v: v)(5)}".values)
try: t.strings = ()
except AttributeError as e: print(type(e).__name__, e)
try: t + "str"
except TypeError as e: print(e)
str(t) == "x" or print(str(t) == repr(t))
t"{missing_name}"
