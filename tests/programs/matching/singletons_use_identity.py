"""None, True and False compare by identity; other literals by equality."""
class Eq:
    def __init__(self, *vals): self.vals, self.asked = vals, []
    def __eq__(self, other):
        self.asked.append(other)
        return other in self.vals
    __hash__ = None

def f(x):
    match x:
        case None: return "none"
        case True: return "true"
        case False: return "false"
        case 1: return "one"
        case 0: return "zero"
        case "s": return "s"
    return "other"

for v in (None, True, False, 1, 0, 1.0, 0.0, 1 + 0j):
    print(repr(v), f(v))
for e in (Eq(), Eq(None, True), Eq(1), Eq("s"), Eq(0, "s")):
    print(f(e), e.asked)

class Loud:
    def __eq__(self, other):
        raise ValueError(f"compared with {other!r}")

try:
    print(f(Loud()))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
