"""UnicodeDecodeError and UnicodeEncodeError carry the object and range."""
try:
    b"ab\xff\xfe".decode("utf-8")
except UnicodeDecodeError as e:
    print(e, e.encoding, e.start, e.end, e.object, e.reason)
    e.start, e.reason = 1, "changed"
    print(e)
try:
    "x\u20ac\u20acy".encode("latin-1")
except UnicodeEncodeError as e:
    print(e, e.object[e.start:e.end], ascii(e))
e = UnicodeTranslateError("abc", 1, 2, "why")
print(e, e.args)
for args in [(), ("utf-8", b"", 0, 1), ("utf-8", "text", 0, 1, "r"), (1, b"", 0, 1, "r")]:
    try:
        UnicodeDecodeError(*args)
    except TypeError as t:
        print(t)

for handler in ("replace", "ignore", "backslashreplace", "xmlcharrefreplace", "namereplace", "nonesuch"):
    try:
        print("a\u20acb".encode("ascii", handler))
    except LookupError as l:
        print(l, "| context", l.__context__)
