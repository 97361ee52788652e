"""Parsing log lines with verbose regexes, named groups, lookarounds, splitting and substitution callbacks."""
import re
LINE = re.compile(r"""
    ^(?P<time>\d{2}:\d{2}:\d{2})\s+      # clock
    (?P<level>DEBUG|INFO|WARN|ERROR)\s+
    \[(?P<mod>[\w.]+)\]\s
    (?P<msg>.*?)                         # message
    (?:\s+\((?P<ms>\d+)ms\))?$""", re.X)
log = """\
12:00:01 INFO  [net.http] GET /a/1 (15ms)
12:00:02 ERROR [db] timeout after 30s
bad line
12:00:03 WARN  [net.http] slow (1200ms)
12:00:04 INFO  [cache] hit key="k 1" ratio=0.75"""
recs, bad = [], []
for n, line in enumerate(log.splitlines(), 1):
    (recs.append(m.groupdict()) if (m := LINE.match(line)) else bad.append((n, line)))
print(*recs, sep="\n"); print(bad)
print({lv: [r["mod"] for r in recs if r["level"] == lv] for lv in dict.fromkeys(r["level"] for r in recs)}, sum(int(r["ms"] or 0) for r in recs))
print(dict((k, q or p) for k, q, p in re.findall(r'(\w+)=(?:"([^"]*)"|(\S+))', recs[-1]["msg"])))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "1-2-3", maxsplit=1), re.findall(r"(?<=\$)\d+(?!\d*%)", "$5 $10% $7"), re.sub(r"(?i)\bget\b", lambda m: m[0].lower(), "GET get Get"))
print(re.sub(r"(\d+)-(\d+)", r"\2-\1", "1-2 30-40"), re.fullmatch(r"(a|b)*c?", "abab").span(1), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\"")[0], [m.span() for m in re.finditer(r"\b", "ab c")])
camel = lambda s: re.sub(r"_(\w)", lambda m: m[1].upper(), s); snake = lambda s: re.sub(r"(?<!^)([A-Z])", r"_\1", s).lower()
print(camel("some_long_name"), snake("someLongName"), re.escape("a.b*c"), re.compile("x", re.I | re.M).flags & re.I, bool(re.match("", "")))
m = re.match(r"(\d+)(?:\.(\d+))?", "12"); print(m.groups(), m.groups("0"), m.lastindex, m.start(2), m.expand(r"<\1>"), m.string, m[0], m.re.groups)
for f in (lambda: re.compile("(a"), lambda: re.compile("*a"), lambda: re.compile("[z-a]"), lambda: re.sub("a", r"\2", "a"), lambda: m.group(5), lambda: m["nope"], lambda: re.match(b"a", "a"), lambda: re.compile("(?P<a>x)(?P<a>y)")):
    try: f()
    except (re.error, IndexError, TypeError) as e: print(type(e).__name__, e)
def first_ms(lines): return [int(LINE.match(l)["ms"]) for l in lines]
