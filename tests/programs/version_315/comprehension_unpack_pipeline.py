# requires: 3.15
"""A realistic program built on unpacking comprehensions and frozendict records."""
raw = """
[net]
host = a, b
port = 80
[net.tls]
ciphers = x, y, x
[log]
level = warn
"""
def parse(text):
    section = None
    out = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        match line[0], line[-1]:
            case "[", "]": out[section := line[1:-1]] = {}
            case _:
                k, _, v = (p.strip() for p in line.partition("="))
                out[section][k] = [*(w.strip(),) for w in v.split(",")]
    return frozendict({k: frozendict({n: tuple(x) for n, x in v.items()}) for k, v in out.items()})
cfg = parse(raw)
print(cfg["net"], hash(cfg) == hash(parse(raw)), cfg == parse(raw))
print({**{f"{s}.{k}": v for k, v in d.items()} for s, d in cfg.items()})
print([*vals for d in cfg.values() for vals in d.values()], sorted({*vals for d in cfg.values() for vals in d.values()}))
tree = {"v": 1, "kids": [{"v": 2, "kids": [{"v": 3, "kids": []}]}, {"v": 4, "kids": []}]}
def flat(n): return [n["v"], *[*flat(k) for k in n["kids"]]]
def lazy_flat(n):
    yield n["v"]
    yield from (*lazy_flat(k) for k in n["kids"])
def index(n): return {n["v"]: len(n["kids"]), **{**index(k) for k in n["kids"]}}
print(flat(tree), list(lazy_flat(tree)), index(tree))
grid = [[0, 1], [1, 1]]
print([*([(r, c)] if v else ()) for r, row in enumerate(grid) for c, v in enumerate(row)])
tree["kids"][0]["kids"][0]["kids"] = None
