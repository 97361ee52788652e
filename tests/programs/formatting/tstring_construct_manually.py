# requires: 3.14
"""Building Template and Interpolation objects by hand, equality, iteration and errors."""
from string.templatelib import Template, Interpolation
i = Interpolation(5, "x", "r", ">3"); print(i.value, i.expression, i.conversion, i.format_spec, repr(i), Interpolation.__match_args__)
print(repr(Interpolation(1)), repr(Interpolation(1, "e")), repr(Interpolation(value=2, expression="k", conversion=None, format_spec="s")))
t = Template("a", "b", i, i, "c"); print(t.strings, t.values, repr(t))
print(Template().strings, Template(i).strings, Template("").strings, Template("a", i, "b", "c").strings, list(Template("", i, "")))
u = t + Template("d", Interpolation(9)); print(u.strings, u.values, t.strings)
print(t == Template("a", "b", i, i, "c"), t == t, t"{1}" == t"{1}", t"a" == t"a")
it = iter(t); print(type(it).__name__, next(it), next(it).value, [type(p).__name__ for p in it])
for f in (lambda: Interpolation(), lambda: Interpolation(1, 2), lambda: Interpolation(1, "e", "z"), lambda: Interpolation(1, "e", "r", 5), lambda: Template(5), lambda: Template("a", None), lambda: Template(x=1), lambda: "s" + t, lambda: t + 1, lambda: setattr(i, "value", 2), lambda: hash(t) and 0 or len(t), lambda: t[0], lambda: type("Sub", (Template,), {})):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
match t"{1 + 1:>4} tail":
    case Template(strings=(first, *rest), interpolations=(Interpolation(v, e, None, s),)): print(first, rest, v, e, s)
import copy, pickle
print([type(x).__name__ for x in (t.strings, t.values, t.interpolations)], t.interpolations[0] is i, t.interpolations[1] is i)
