"""sequence matching asks len once per pattern and indexes from both ends."""
from collections.abc import Sequence

class S(Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self):
        log.append("len")
        return len(self.items)
    def __getitem__(self, i):
        log.append(i)
        return self.items[i]
    def __iter__(self):
        log.append("iter")
        return super().__iter__()

log = []
def f(x):
    match x:
        case [1]: return "one"
        case [1, _, 3]: return "1_3"
        case [0, *_]: return "0*"
        case [*_, 0]: return "*0"
        case [a, *_, b] if a == b: return "ends"
        case [_, *mid, _]: return mid
        case [*_]: return "any"

for s in (S(1), S(1, 2, 3), S(0, 5, 5), S(5, 5, 0), S(7, 8, 7), S(4, 5, 6), S(), S(2)):
    print(f(s), log)
    log.clear()

class Liar(S):
    def __len__(self): return 5

match Liar(1, 2):
    case [a, b]: print("two")
    case [a, b, c, d, e]: print("five")
