"""Augmented assignment evaluates its target's object and index once, in order."""
log = []
def t(name, value):
    log.append(name)
    return value
class Box:
    def __init__(self): self.data = {"k": 10}
    def __getitem__(self, k): log.append(("get", k)); return self.data[k]
    def __setitem__(self, k, v): log.append(("set", k, v)); self.data[k] = v
    def __getattr__(self, n): log.append(("getattr", n)); return 100
    def __setattr__(self, n, v):
        log.append(("setattr", n)) if n != "data" else None
        super().__setattr__(n, v)
box = Box()
t("obj", box)[t("key", "k")] += t("val", 5)
print(log); log.clear()
t("obj", box).missing -= t("val", 1)
print(log, box.missing); log.clear()
lst = [1, 2, 3]
i = 0
lst[i] += (i := 2)
print(lst, i)
t("lst", lst)[t("lo", 0):t("hi", 2)] *= t("n", 2)
print(lst, log); log.clear()
try:
    t("obj", box)[t("k", "nope")] += t("never", 1)
except KeyError as e:
    print(repr(e), log)
def deep():
    box["k"] //= t("zero", 0)
deep()
