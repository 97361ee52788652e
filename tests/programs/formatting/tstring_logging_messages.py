# requires: 3.14
"""A structured log formatter that extracts fields from templates."""
import json
from string.templatelib import Template, Interpolation, convert
class Message:
    def __init__(self, template): self.template = template
    @property
    def text(self):
        return "".join(p if isinstance(p, str) else format(convert(p.value, p.conversion), p.format_spec) for p in self.template)
    @property
    def fields(self):
        return {i.expression.split(".")[-1]: i.value for i in self.template.interpolations}
    def __str__(self): return f"{self.text} >>> {json.dumps(self.fields, default=repr)}"
class User:
    def __init__(self, uid, tags): self.uid, self.tags = uid, tags
user, action, amount = User(7, ["x", "y"]), "buy", 12.5
for m in (t"user {user.uid:04d} did {action!r} for {amount:,.2f}", t"tags {user.tags}", t"no fields", t"{action.upper():*^9}", t"{amount=:.1f}"):
    print(Message(m))
class Lazy:
    def __init__(self, fn): self.fn = fn
def resolve(t):
    return Template(*(p if isinstance(p, str) else Interpolation(p.value.fn() if isinstance(p.value, Lazy) else p.value, p.expression, p.conversion, p.format_spec) for p in t))
calls = []
lazy = t"value {Lazy(lambda: calls.append(1) or 99):>4}|"
print(calls, Message(resolve(lazy)).text, calls)
def emit(level, t):
    if level < 10: return "suppressed"
    return Message(t).text
print(emit(5, t"{user:%zz}"))
emit(20, t"{user:zz}")
