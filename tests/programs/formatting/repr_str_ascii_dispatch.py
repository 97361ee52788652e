"""str, repr, ascii, format and bytes conversions on classes with partial or odd dunders."""
class OnlyStr:
    def __str__(self): return "s"
    def __repr__(self): return super().__repr__().split(" at ")[0] + ">"
class StrSub(str):
    def __str__(self): return "sub-str"
    def __repr__(self): return "sub-repr"
class IntSub(int):
    def __repr__(self): return f"IntSub({int(self)})"
class FloatSub(float):
    def __str__(self): return "fs"
class BytesSub:
    def __bytes__(self): return b"bytes!"
    def __bool__(self): return False
    def __fspath__(self): return "/tmp/x"
for o in (OnlyStr(), StrSub("v"), IntSub(5), FloatSub(1.5)):
    print(str(o), repr(o), ascii(o), f"{o}", f"{o!s}", f"{o!r}", "%s|%r" % (o, o), "{0}|{0!r}".format(o), [o], format(str(o), ">7"))
print(bytes(BytesSub()), not BytesSub(), __import__("os").fspath(BytesSub()), str(b"x", "ascii"), str(b"x"), str(object=1), str(), repr("a'b"), repr('a"b'), repr("a'\"b"))
print(type(str(StrSub("q"))).__name__, "".join([StrSub("j")]), StrSub("a") + "b", print(StrSub("p")), StrSub("p") == "p", f"{StrSub('p'):>3}")
class Bad:
    def __str__(self): return None
    def __repr__(self): return b"x"
    def __bytes__(self): return "s"
for f in (lambda: str(Bad()), lambda: repr(Bad()), lambda: ascii(Bad()), lambda: f"{Bad()}", lambda: f"{Bad()!r}", lambda: bytes(Bad()), lambda: print(Bad()), lambda: "%s" % Bad(), lambda: str(1, 2), lambda: str(b"\xff", "ascii"), lambda: "".join([Bad()])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class Meta(type):
    def __repr__(cls): return f"<<{cls.__name__}>>"
    def __str__(cls): return "meta str"
class M(metaclass=Meta): pass
print(M, [M], f"{M!r} {M}", str(M), type(M), {M: M}, repr(type("Dyn", (), {})))
class Raises:
    def __repr__(self): return f"Raises({self.missing})"
def deep(o): return [{"k": (o,)}]
print(deep(Raises()))
