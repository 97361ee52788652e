"""Slices of all shapes on list, tuple, str, bytes, range, bytearray and memoryview."""
from itertools import product
seqs = [list(range(6)), tuple("abcdef"), "abcdef", b"abcdef", range(10, 16), bytearray(b"abcdef")]
bounds = [None, 0, 2, -2, 9, -9]
for s in seqs:
    total = 0
    out = []
    for a, b, c in product(bounds, bounds, [None, 1, 2, -1, -3]):
        r = s[a:b:c]
        assert list(r) == [s[i] for i in range(*slice(a, b, c).indices(len(s)))]
        total += len(r)
        if len(r) == 2: out.append(r)
    print(type(s).__name__, total, out[:4])
mv = memoryview(b"0123456789")
print(bytes(mv[2:8:2]), bytes(mv[::-3]), mv[3:5].tobytes(), mv[-1])
print("hello"[::-1], "hello"[1:-1], "hello"[10:], "hello"[-3:][:2], range(20)[::5], range(20)[-1:3:-4], range(5)[2:][1])
i = 2
print("abcdef"[:i] + "|" + "abcdef"[i:], "abcdef"[i - 1::-1], [1, 2, 3][i:i], (1, 2, 3)[-i:])
for f in (lambda: "abc"[::0], lambda: [1, 2][None:"x"], lambda: (1,)[{}:]):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
