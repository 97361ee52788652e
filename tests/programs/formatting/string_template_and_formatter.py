"""string.Template, string.Formatter subclasses, textwrap and capwords."""
import string, textwrap
t = string.Template("$who owes $$${amount} to ${who}s, $whoever")
print(t.safe_substitute(who="x", amount=5), t.substitute({"who": "y"}, amount=1, whoever="z"))
class Pct(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+"
print(Pct("%a %{b} %% $c %a1").substitute(a=1, b=2))
for f in (lambda: t.substitute(who=1), lambda: string.Template("$ bad").substitute(), lambda: string.Template("a\nb $").substitute()):
    try: f()
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
class F(string.Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f"?{key}")
        return args[key] if key < len(args) else "?pos"
    def convert_field(self, v, c): return str(v).upper() if c == "u" else super().convert_field(v, c)
    def format_field(self, v, spec): return "~".join(str(v)) if spec == "tilde" else super().format_field(v, spec)
    def check_unused_args(self, used, args, kw): print("used", sorted(map(str, used)), end=" ")
f = F()
print(f.format("{0} {a!u} {b} {1:>4} {0!r:tilde} {a:{w}}", "p", "q", a="low", w=5), f.format("{} {}", 1))
print(list(string.Formatter().parse("a{b!r:{c}}d{{e}}")), f.vformat("{x.real:03}", (), {"x": 5}))
print(textwrap.fill("the quick brown fox jumps over the lazy dog", 16, initial_indent="* ", subsequent_indent="  "))
print(textwrap.dedent("""
    a
      b
    c"""), textwrap.shorten("hello big wide world", 14), textwrap.indent("x\n\ny", "> "), string.capwords("a bc  d"), string.ascii_lowercase[:3], textwrap.wrap("aaaa bb c", 4))
