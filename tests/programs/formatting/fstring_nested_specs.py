"""Nested replacement fields in format specs, evaluated left to right."""
log = []
def t(v):
    log.append(v)
    return v
print(f"{t(3.14159):{t(10)}.{t(2)}f}|", log); log.clear()
print(f"{t('ab')!r:{t('*')}{t('^')}{t(8)}}|{t(5):{t('0')}{t(3)}}", log); log.clear()
w, p, fill = 12, 3, "~"
for align in "<>^=":
    print(f"{-2.71828:{fill}{align}{w}.{p}e}|", end="")
print()
for base in "bodxX":
    print(f"{255:#{base}} {255:{base}} {255:012{base}}", end=" ")
print()
print(f"{'x':{'>'}{'5'}}", f"{1:{''}}", f"{1234567:{','}}", f"{0.25:{'.1%'}}", f"{'abc':.{len('ab')}}", f"{3:{'+' if w > 1 else '-'}}")
print(f"{w:{w}}{w:<{w}}{w:^{w // 2}}|", f"{'é':{'*^5'}}", f"{True:{5}}", f"{None!s:{10}}|")
table = [("id", 5, ">"), ("name", 8, "<"), ("price", 9, "^")]
row = {"id": 7, "name": "disk", "price": 9.5}
print("|".join(f"{h:{a}{n}}" for h, n, a in table))
print("|".join(f"{row[h]!s:{a}{n}}" for h, n, a in table))
def render(v, width): return f"{v:{width}.{width - 5}f}"
print(render(1.5, 9))
print(render(1.5, 3))
