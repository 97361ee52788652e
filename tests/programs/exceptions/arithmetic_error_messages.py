"""ZeroDivisionError, OverflowError and ValueError messages from arithmetic."""
import math, decimal, fractions
tests = """1/0 1//0 1%0 1.0/0 1.0//0 1.0%0 divmod(1,0) divmod(1.5,0) 0**-1 0.0**-1 1j/0 0j**-1 pow(2,-1,0) pow(2,-1,4) pow(2,3,0)
2.0**5000 math.exp(1000) math.sqrt(-1) math.log(0) math.factorial(-1) 1<<-1 1>>-1 int(float('nan')) int(float('inf')) float(10**400)
10**400/3 round(float('inf')) math.gcd(1.5) fractions.Fraction(1,0) chr(-1) chr(1114112) bytes([256]) (5).to_bytes(0,'big') (-5).to_bytes(1,'big')
1j//1 1j<2j range(1,2,0) 'a'*-1 [1]*'x' 'x'+1 1+'x' decimal.Decimal(1)/0 hash([]) True+None -'s' ~1.5""".split()
fns = {t: eval("lambda: " + t) for t in tests}
counts = {}
for text, fn in fns.items():
    try:
        print(text, "=", fn())
    except Exception as e:
        counts[type(e).__name__] = counts.get(type(e).__name__, 0) + 1
        print(text, type(e).__name__, e)
print(counts)
