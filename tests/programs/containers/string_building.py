"""Building strings: join, accumulation, slices, translate, multiplication and StringIO."""
from io import StringIO
print("-".join(str(i) for i in range(5)), "".join(reversed("abc")), ", ".join({"k": 1, "j": 2}), "x".join([]), "x".join(["one"]))
s = ""
for i, w in enumerate(["alpha", "beta", "gamma"]):
    s += w[i:] + ("," if i < 2 else ".")
print(s, s.title(), s.swapcase(), s.center(25, "*"), s.partition(","), s.rpartition(","))
table = str.maketrans({"a": "1", "b": None, "t": "<T>"}); print(s.translate(table), "hello".translate(str.maketrans("el", "ip", "o")))
buf = StringIO()
for n in range(1, 4): print(n, n * "=", sep="|", end=";", file=buf)
print(buf.getvalue())
rows = [("id", "name"), (1, "disk"), (23, "cpu")]
width = [max(len(str(r[c])) for r in rows) for c in range(2)]
print("\n".join(" | ".join(str(v).ljust(w) for v, w in zip(r, width)) for r in rows))
def caesar(t, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("hello, world", 3), caesar(caesar("abc xyz", 5), -5))
def rle(t):
    out, i = [], 0
    while i < len(t):
        j = i
        while j < len(t) and t[j] == t[i]: j += 1
        out.append(f"{t[i]}{j - i}"); i = j
    return "".join(out)
print(rle("aaabccdddd"), "abc" "def" 'g' """h""", "tab\tnew\\n", r"raw\n", "\x41\u00e9\N{BULLET}")
try: "".join(["a", 1])
except TypeError as e: print(e)
parts = "k1=v1;k2=v2;bad"
