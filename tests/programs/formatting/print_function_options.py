"""print with sep, end, file, flush and odd arguments, evaluation order and errors."""
import io
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
o = Out()
print("a", 1, None, file=o); print(file=o); print("x", end="", file=o, flush=True); print(*"abc", sep="-", end="!\n", file=o); print(1, 2, sep="", file=o)
print(o.parts)
b = io.StringIO(); print("in", "buf", file=b, sep=None, end=None); print(repr(b.getvalue()), b.tell())
print(); print(""); print("", ""); print([], (), {}, sep="|"); print("a\nb", "c\td"); print("end", end="\n\n"); print(*[], sep="x"); print("é", "\u2713")
def arg(x): o.parts.append(("arg", x)); return x
o.parts.clear(); print(arg(1), arg(2), sep=arg(","), end=arg(";\n")); print(o.parts)
class S:
    def __str__(self): print("[inside str]", end=" "); return "S"
print("before", S(), "after", S())
for f in (lambda: print(1, sep=5), lambda: print(1, end=b""), lambda: print(1, foo=1), lambda: print(file=5), lambda: print(1, file=object())):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Broken(Out):
    def write(self, s): raise OSError("disk full: " + repr(s))
def save(items, out):
    for i in items: print(i, file=out)
save([1], None)
