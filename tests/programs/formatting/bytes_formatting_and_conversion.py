"""bytes, hex, int.to_bytes, base conversions, and literal forms printed in many ways."""
print(b"a\x00\n\t\\'\"\x7f\xff", b'"', b"'", bytes(range(5)), rb"\x41", b"\x41" b"B", bytearray(b"q\x80"), memoryview(b"abc").hex())
print(0b1010, 0o17, 0xFF, 1_000_000, 0x_ff, 1e3, 1_0.5e-1_0, .5, 5., 1e-7, 1E5, 10j, 1.5e300 * 1e10, 0.1 + 0.2, 1e22, 1e21 + 1, 123456789.0 ** 2)
print(bin(-10), oct(64), hex(-255), int("-0b101", 2), int("0x1f", 16), int("z", 36), int(" 12_3 "), int("0o17", 0), int(b"12"), float("1_0.5"), float(" -inf "), float("1e-400"))
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), (5).to_bytes())
print((255).bit_length(), (255).bit_count(), (0.5).hex(), float.fromhex("0x1.8p1"), (0.75).as_integer_ratio(), (2.0).is_integer(), round(1234.567, -2), round(15, -1), round(25, -1), round(2.675, 2), round(-0.4), round(1e20))
print(str(1e16), str(1e15), repr(0.1), str(1e-5), str(0.0001), repr(1 / 3), str(100000000000000000000.0), 2 ** 0.5, 1e308 * 10, -1e308 * 10, 5e-324, 1.7976931348623157e308, float(2 ** 63), 3.0, 1e2)
print(complex("1+2j"), complex(1, -0.0), complex(0.0, 1), -1j, 1j - 1, complex(float("nan"), float("inf")), 0j, (-0.0 + 0j).real, repr(complex(1e20, 1e-5)))
print(f"{b'x'!r} {b'x'} {str(b'x')}", "%r" % b"x", b"%b" % b"x", b"ab".hex(":"), bytes.fromhex("00 ff"), b"a".rjust(3, b"."), b"a,b".split(b","), b"".join([b"x", bytearray(b"y")]), b"abc".translate(None, b"b"))
def conv(s, base): return int(s, base)
for a in (("12", 2), ("", 10), ("1.5", 10), ("0x", 16), ("9", 37), ("1__0", 10), ("٣", 10), (" 7\n", 10), ("_1", 10), ("0b1", 16)):
    try: print(conv(*a), end=" ")
    except ValueError as e: print(e)
for f in (lambda: float("abc"), lambda: float("1,5"), lambda: complex("1 + 2j"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: bytes.fromhex("0g"), lambda: int([]), lambda: float(None), lambda: int("5", "x"), lambda: int(5, 2), lambda: chr(0x110000), lambda: round("x"), lambda: hex(1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
