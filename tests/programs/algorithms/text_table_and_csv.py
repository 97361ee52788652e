"""CSV reading from memory, type inference, grouping, joins, pivots and aligned output."""
import csv, io, textwrap
src = textwrap.dedent('''\
    id,name,dept,pay
    1,"n, one",eng,100.5
    2,two,ops,80
    3,"thr""ee",eng,120
    4,,ops,
    ''')
def convert(v):
    for f in (int, float):
        try: return f(v)
        except ValueError: pass
    return v or None
rows = [{k: convert(v) for k, v in r.items()} for r in csv.DictReader(io.StringIO(src))]
print(*rows, sep="\n")
def group(rows, key, **aggs):
    out = {}
    for r in rows: out.setdefault(r[key], []).append(r)
    return [{key: k, **{n: f([r[c] for r in g if r[c] is not None]) for n, (c, f) in aggs.items()}} for k, g in out.items()]
print(group(rows, "dept", n=("id", len), total=("pay", sum), top=("name", max)))
depts = [{"dept": "eng", "floor": 2}, {"dept": "hr", "floor": 1}]
def join(a, b, on, how="inner"):
    index = {r[on]: r for r in b}
    for r in a:
        if (m := index.get(r[on])): yield {**r, **m}
        elif how == "left": yield {**r, **dict.fromkeys(b[0].keys() - {on})}
print([(r["id"], r["floor"]) for r in join(rows, depts, "dept")], [(r["id"], r["floor"]) for r in join(rows, depts, "dept", "left")])
def table(rows):
    cols = list(rows[0])
    w = {c: max(len(c), *(len(str(r[c])) for r in rows)) for c in cols}
    yield " ".join(f"{c:^{w[c]}}" for c in cols)
    for r in rows: yield " ".join(f"{r[c]:>{w[c]}}" if isinstance(r[c], (int, float)) else f"{r[c]!s:<{w[c]}}" for c in cols)
print("\n".join(table(rows)))
out = io.StringIO(); wr = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="|"); wr.writerow(["a,b", 'q"t', None, 1.5]); wr.writerows([[1, 2], ["x\ny"]]); print(repr(out.getvalue()))
dw = csv.DictWriter(out2 := io.StringIO(), ["id", "pay"], extrasaction="ignore", lineterminator=";"); dw.writeheader(); dw.writerows(rows); print(out2.getvalue(), list(csv.reader(["a;b c;'d;e'"], delimiter=";", quotechar="'")))
try: csv.DictWriter(io.StringIO(), ["id"]).writerow({"id": 1, "extra": 2})
except ValueError as e: print(e)
