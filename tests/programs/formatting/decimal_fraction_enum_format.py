"""Format specs of Decimal, Fraction-free types, Enum members, IPv4, UUID and paths."""
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag
from ipaddress import IPv4Address
from pathlib import PurePosixPath
import uuid
d = Decimal("1234.5678")
print(f"{d} {d:.2f} {d:,.1f} {d:e} {d:>12.3f}| {d!r} {d:+} {d:08.1f} {-d:%}", Decimal("1E+5"), f"{Decimal('NaN'):>5} {Decimal('0.00'):g}")
class Color(Enum): RED = 1; BLUE = "b"
class Num(IntEnum): ONE = 1; TWO = 2
class Word(StrEnum): HI = "hi"; AUTO = "auto"
class Perm(Flag): R = 4; W = 2; X = 1
class Bits(IntFlag): A = 1; B = 2
print(f"{Color.RED} {Color.RED!r} {Color.RED!s:>12} {Color.BLUE:>12}|", "%s %r" % (Color.BLUE, Color.BLUE))
print(f"{Num.ONE} {Num.ONE!r} {Num.TWO:>4} {Num.TWO:03d} {Num.ONE + 1}", "%d %s" % (Num.ONE, Num.ONE), format(Num.TWO, "b"), str(Num.ONE))
print(f"{Word.HI} {Word.HI!r} {Word.HI:>5} {Word.HI + '!'}", Word("auto"), "".join([Word.HI]), str(Word.HI), Word.HI == "hi")
print(f"{Perm.R | Perm.W} {Perm.R!r} {Perm(0)} {Perm(0)!r} {~Perm.R!r}", f"{Bits.A | Bits.B} {Bits.A!r} {Bits(3)!r} {Bits.B:>5}")
print(f"{IPv4Address('10.0.0.1')} {IPv4Address('10.0.0.1'):b} {IPv4Address('10.0.0.1'):#x}", uuid.UUID(int=5), f"{PurePosixPath('a') / 'b.txt'!s:>8}")
class Price(Decimal):
    def __format__(self, s): return "$" + super().__format__(s or ".2f")
print(f"{Price('2.5')} {Price('2.5'):.1f} {sum([Price(1), Price(2)])}")
for f in (lambda: f"{d:d}", lambda: f"{Color.RED:d}", lambda: Color("zz"), lambda: f"{Num.ONE:q}", lambda: Word(5)):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
