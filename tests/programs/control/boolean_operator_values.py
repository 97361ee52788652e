"""and/or/not return operands, short-circuit, and call __bool__ the right number of times."""
class B:
    def __init__(self, n, t): self.n, self.t = n, t
    def __bool__(self):
        log.append(self.n)
        return self.t
    def __repr__(self): return self.n

log = []
T, U, F, G = B("T", True), B("U", True), B("F", False), B("G", False)
tests = {"T and U": lambda: T and U, "F and T": lambda: F and T, "T or F": lambda: T or F, "F or G": lambda: F or G, "F and T or U": lambda: F and T or U, "T and F or G": lambda: T and F or G,
         "(F or T) and (G or U)": lambda: (F or T) and (G or U), "not T": lambda: not T, "not (F or G)": lambda: not (F or G), "T and not F and U": lambda: T and not F and U,
         "F or G or T": lambda: F or G or T, "U if T else F": lambda: U if T else F, "1 if F and T else 2": lambda: 1 if F and T else 2, "1 if not F or T else 2": lambda: 1 if not F or T else 2}
for name, t in tests.items():
    print(name, "=", t(), log)
    log.clear()
if T and (F or U) and not G:
    print("if taken", log)
log.clear()
while F or (T and G):
    pass
assert not (F and T), "no"
print([x for x in (T, F, U, G) if x and T or x is G], log)
print([] or {} or 0 or "" or None, 1 and [] and 2, "" and 1 / 0, 5 or 1 / 0)
x = None or (lambda: "fn")()
y = x and x.upper() or "none"
print(x, y, 0 or "" and None)
