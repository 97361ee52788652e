# requires: 3.14
"""Module-level deferred annotations through the __annotate__ global and conditional blocks."""
log = []
def t(x):
    log.append(x)
    return x
x: t("X") = t("val")
y: t("Y")
if log:
    z: t("Z") = 1
else:
    w: t("W") = 2
for i in range(2):
    loopvar: t(f"L{i}") = i
while False:
    never: t("N")
try:
    tried: t("T") = 1 / 0
    after: t("after")
except ZeroDivisionError:
    handled: t("H")
print(log); log.clear()
print(__annotate__(1), log)
print(__annotate__.__name__, callable(__annotate__), "__annotations__" in globals())
for n in (2, 3, 4, 9):
    try: __annotate__(n)
    except NotImplementedError as e: print("NotImplementedError", e.args)
match [1, 2]:
    case [a, b]:
        matched: t("M") = b
    case _:
        unmatched: t("U")
print(list(__annotate__(1)))
with open.__class__ and __import__("contextlib").nullcontext(5) as cm:
    withed: t("CM") = cm
print(list(__annotate__(1))[-1], __annotate__(1) is __annotate__(1))
bad: not_there
try: __annotate__(1)
except NameError as e: print(e)
not_there = int
print(__annotate__(1)["bad"])
