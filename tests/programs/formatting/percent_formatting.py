"""% formatting on str and bytes: flags, widths, mappings, stars, tuples and errors."""
print("%d %i %u %5d|%-5d|%05d %+d % d %x %X %#x %o %#o %c %c" % (1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 255, 8, 8, 65, "Z"))
print("%f %.2f %10.3f|%-10.1f|%+.1e %g %G %g %.3g %#.0f %010.2f %e" % (1.5, 2.345, 3.14159, 2.5, 12345.678, 1e-10, 1e20, 100000.0, 1234567, 3.0, -1.5, 0))
print("%s %r %a %10s|%-10s|%.2s %5.1s|%%" % ("s", "é", "é", "right", "left", "truncate", "xyz"))
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.25, "c": 0}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%*.*f" % (8, 3, 2.5))
print("%s" % (1,), "%s" % ((1, 2),), "%s" % [1, 2], "%s" % {"k": 1}, "%d%%" % 50, "%s %s" % (1, (2,)), "%d" % 3.99, "%d" % True, "%s" % None, "no" % (), "no" % {})
print(b"%s %d %x %c %r %a %5.1f %b" % (b"b", 5, 255, 65, "q", "é", 2.25, b"raw"), b"%(k)s" % {b"k": b"v"}, bytearray(b"%d") % 7)
class C:
    def __int__(self): return 7
    def __index__(self): return 9
    def __str__(self): return "str"
    def __float__(self): return 0.5
print("%s %x %f" % (C(), C(), C()), "%d" % C(), "%i" % 10, "%ld %hd" % (1, 2), "%.0f %.0f" % (0.5, 1.5), "%5s|%-5s|" % (True, None))
def fmt(s, v): return s % v
for s, v in (("%d", "x"), ("%s %s", 1), ("%s", (1, 2)), ("%s", ()), ("%q", 1), ("%", 1), ("%(a", {"a": 1}), ("%(a)s", 1), ("%(z)s", {"a": 1}), ("%c", 1114112), ("%c", "ab"), ("%c", 1.5), ("%x", 1.5), ("%f", "a"), ("%*d", ("a", 1)), ("none", 1), ("%s %(a)s", {"a": 1}), ("%.%s", 1), (b"%s", "str"), ("%d", None), ("%d", float("nan")), (b"%c", 300)):
    try: print(repr(s), "->", fmt(s, v))
    except Exception as e: print(repr(s), type(e).__name__, e)
