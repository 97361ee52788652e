"""standard managers: decimal.localcontext, io.StringIO and memoryview."""
import decimal, io, warnings
with decimal.localcontext() as ctx:
    ctx.prec = 5
    a = decimal.Decimal(1) / 3
    with decimal.localcontext() as inner:
        inner.prec = 2
        b = decimal.Decimal(2) / 3
    c = decimal.Decimal(2) / 3
print(a, b, c)
with io.StringIO("one\ntwo\n") as fh:
    lines = [line.strip() for line in fh]
print(lines, fh.closed)
try:
    fh.read()
except ValueError as e:
    print(e)
with memoryview(b"abc") as mv:
    total = sum(mv)
print(total)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("careful", UserWarning)
print([(type(w.message).__name__, str(w.message)) for w in caught])
with memoryview(bytearray(4)) as m1, m1[1:3] as m2:
    m2[0] = 7
    print(m1.tolist())
try:
    mv[0]
except Exception as last_error:
    print(type(last_error).__name__, last_error)
