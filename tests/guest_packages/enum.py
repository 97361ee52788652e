"""A program that uses enum, which is a guest too."""
import enum
class Color(enum.Enum):
    RED=1
    GREEN=enum.auto()
class Perm(enum.Flag):
    R=4
    W=2
print(list(Color), Color(1), Color.RED.name, Color['GREEN'], Perm.R|Perm.W, Perm.R in (Perm.R|Perm.W))
Color(7)
