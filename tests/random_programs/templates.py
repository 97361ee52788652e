"""Templates of expressions, by the kind of their value; in braces, the kind of what is put in.

Nothing here may grow without bounds when it is done again and again in a loop.
"""

from __future__ import annotations

__all__ = ["TEMPLATES"]

_INT = """
len({list})
sum({list})
abs({int})
int({int})
max([1, {int}])
hash({int})
divmod({int}, 2)[0]
len({text})
bool({any})
isinstance({any}, (int, str))
callable({any})
round(1.5)
min({int}, {int})
any({list})
next(iter([{int}]))
next(iter({list}), 0)
ord(({text})[:1] or 'a')
hasattr({any}, 'x')
({list}).count({int})
max({list}, key=lambda i: -i, default=0)
{{1: {int}}}[1]
[{int}, {int}][0]
"""

_TEXT = """
str({int})
plain({any})
({text}).upper()
({text})[::-1]
'-'.join(map(str, {list}))
({text} + {text})[:30]
type({any}).__name__
({text} * 2)[:30]
'%s and %s' % ({int}, {text})
format({int}, '>3')
repr({list})
({text})[{int}:]
'{{}} {{x}}'.format({int}, x={text})
getattr({any}, '__name__', 'nameless')
"""

_LIST = """
sorted({list})
list({list})
[*{list}, {int}][-5:]
({list} + {list})[:9]
({list})[:1]
({list})[::-1]
list({text})
list(map(abs, {list}))
list(range(3))
[*range(2), *{list}]
list(zip({list}, {text}))
list(enumerate({text}))
list(reversed({list}))
sorted({list}, key=lambda i: -i)
({list} * 2)[:9]
list(filter(None, {list}))
functools.reduce(lambda x, i: x + [i], {list}, [])
"""

_ANY = """
dict(k={int})
{{**{{'k': {int}}}}}
({int}, {text})
{{*{list}}}
iter({list})
print({text})
({int}, *{list})
getattr({any}, 'x', {int})
slice({int})
complex({int}, 1)
lambda: {int}
[{any}, 1]
{{'k': {any}}}
({any})['k']
({any}).x
({any})[0]
functools.partial(show, {int})()
(lambda p, /, *rest, key=1, **more: (p, rest, key, more))({int}, *{list}, other={text})
"""

TEMPLATES = {
    "int": _INT.strip().splitlines(),
    "text": _TEXT.strip().splitlines(),
    "list": _LIST.strip().splitlines(),
    "any": _ANY.strip().splitlines(),
}
