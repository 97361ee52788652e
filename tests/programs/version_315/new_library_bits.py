# requires: 3.15
"""Small library additions of 3.15 used from ordinary code."""
import re, math.integer, typing
from collections import Counter
from typing import TypedDict
b = bytearray(b"header:payload")
print(b.take_bytes(7), b, b.take_bytes(), b)
print(re.prefixmatch(r"\w+", "abc def").group(), re.prefixmatch("b", "abc"), re.compile("a+").prefixmatch("aab").span())
print(math.integer.isqrt(17), math.integer.gcd(12, 18), math.integer.factorial(5), math.integer.comb(5, 2))
print(Counter("aab") ^ Counter("bc"), sorted((Counter(x=3) ^ Counter(x=1)).items()))
class Movie(TypedDict, closed=True):
    title: str
class Extra(TypedDict, extra_items=int):
    name: str
print(Movie.__closed__, Extra.__extra_items__, Movie(title="x"), typing.NoExtraItems)
@typing.disjoint_base
class Solid: pass
print(Solid.__disjoint_base__ if hasattr(Solid, "__disjoint_base__") else "plain", slice[int], Solid().__class__.__name__)
def parse(records):
    out = []
    for r in records:
        m = re.prefixmatch(r"(\w+)=(\d+)", r)
        out.append((m[1], int(m[2])))
    return out
print(parse(["a=1", "b=22;rest"]))
