"""struct packing, a toy binary file format in memory, checksums, base64 and hex."""
import struct, zlib, base64, hashlib, io, binascii
print(struct.pack(">hHi?f", -2, 65535, 7, True, 1.5), struct.calcsize("<bhq"), struct.unpack("<3sxB", b"abc\0\xff"), struct.pack("4s2sp", b"toolong", b"a", b"xy"), list(struct.iter_unpack("<H", b"\1\0\2\0")))
REC = struct.Struct("<B8sdI")
def write(rows):
    out = io.BytesIO()
    out.write(b"TOY1" + struct.pack("<I", len(rows)))
    for i, (name, val) in enumerate(rows):
        body = struct.pack("<B8sd", i, name.encode(), val)
        out.write(body + struct.pack("<I", zlib.crc32(body)))
    return out.getvalue()
def read(blob):
    f = io.BytesIO(blob)
    if (magic := f.read(4)) != b"TOY1": raise ValueError(f"bad magic {magic!r}")
    n, = struct.unpack("<I", f.read(4))
    for _ in range(n):
        raw = f.read(REC.size)
        i, name, val, crc = REC.unpack(raw)
        if zlib.crc32(raw[:-4]) != crc: raise ValueError(f"record {i} corrupt")
        yield i, name.rstrip(b"\0").decode(), val
rows = [("alpha", 1.5), ("beta", -2e10)]
blob = write(rows)
print(len(blob), blob[:12], list(read(blob)))
print(base64.b64encode(blob[:10]).decode(), base64.b64decode("aGk="), base64.b32encode(b"hi"), base64.b85encode(b"data"), base64.urlsafe_b64encode(b"\xfb\xff"), binascii.hexlify(b"\x0f"), binascii.crc32(b"x"))
print(hashlib.sha256(b"abc").hexdigest()[:16], hashlib.md5(b"").hexdigest(), hashlib.new("sha1", b"x").hexdigest()[:8], hashlib.blake2b(b"q", digest_size=4).hexdigest())
h = hashlib.sha256()
for part in (b"a", b"bc"): h.update(part)
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.digest_size, zlib.decompress(zlib.compress(b"z" * 100)) == b"z" * 100, zlib.adler32(b"adler"))
for f in (lambda: struct.unpack("<I", b"ab"), lambda: struct.pack("B", 300), lambda: struct.pack("z", 1), lambda: base64.b64decode("abc"), lambda: list(read(b"NOPE")), lambda: struct.pack("i", "s"), lambda: bytes.fromhex("zz")):
    try: f()
    except (struct.error, ValueError) as e: print(type(e).__name__, e)
bad = bytearray(blob); bad[-1] ^= 1
for rec in read(bytes(bad)): print(rec)
