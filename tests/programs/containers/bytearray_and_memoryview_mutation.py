"""bytes, bytearray, memoryview and array: item and slice assignment, methods and errors."""
from array import array
b = bytearray(b"hello world")
b[0] = 72; b[6:] = b"there"; b.append(33); b.extend([1, 2]); b[-2:] = b""; print(b, len(b), b[0], b[1:3])
b[::2] = b"*" * len(b[::2]); print(b, b.pop(), b.find(b"l"), b.replace(b"*", b""), b.hex("-", 4))
m = memoryview(b); m[1] = 0x41; m[2:4] = b"ZZ"; print(b, m.nbytes, m.readonly, m.tolist()[:3], m[1:3] == b"AZ")
try: b.append(1)
except BufferError as e: print(e)
m.release(); b.append(1)
a = array("i", [1, 2, 3]); a[1:2] = array("i", [7, 8]); a.append(-1); a += array("i", [5]); print(a, a[::-1], a.typecode, a * 2)
bb = b"\x00\xffab'\"\n"
print(bb, bb[0], bb[1:2], list(bb), bb + b"x", bb.split(b"a"), b"%d-%s" % (5, b"q"), bytes(3), bytes([1, 2]), bytes("é", "utf8"), b"\xc3\xa9".decode())
mat = memoryview(bytearray(range(6))).cast("B", (2, 3)); print(mat[1, 2], mat.shape, mat.tolist())
for f in (lambda: b.__setitem__(0, 256), lambda: bytes([-1]), lambda: bytearray().pop(), lambda: b"a"[5], lambda: bytes("a"), lambda: b"\xff".decode(), lambda: a.append(1.5), lambda: memoryview("s"), lambda: int.from_bytes(b"\x01\x00", "big") + "x"):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for byte in b"hi": print(byte, chr(byte), f"{byte:08b}", end="; ")
print()
def patch(buf, at): buf[at] = 1
