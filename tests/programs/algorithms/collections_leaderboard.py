"""A tournament table with Counter, namedtuple, defaultdict, deque windows and tie-breaking sort keys."""
from collections import Counter, namedtuple, defaultdict, deque
from functools import cmp_to_key
from operator import itemgetter, attrgetter
Match = namedtuple("Match", "home away hg ag")
results = [Match(*r) for r in (("red", "blue", 2, 1), ("green", "red", 0, 0), ("blue", "green", 3, 3), ("blue", "red", 1, 0), ("red", "green", 4, 2), ("green", "blue", 1, 0))]
points, scored, conceded, form = Counter(), Counter(), Counter(), defaultdict(lambda: deque(maxlen=3))
for m in results:
    for team, f, a in ((m.home, m.hg, m.ag), (m.away, m.ag, m.hg)):
        points[team] += (f > a) * 3 + (f == a)
        scored[team] += f; conceded[team] += a
        form[team].append("WDL"[(f <= a) + (f < a)])
def head_to_head(a, b): return sum((m.hg - m.ag) * (1 if m.home == a else -1) for m in results if {m.home, m.away} == {a, b})
def compare(a, b): return points[b] - points[a] or (scored[b] - conceded[b]) - (scored[a] - conceded[a]) or -head_to_head(a, b)
table = sorted(points, key=cmp_to_key(compare))
for pos, t in enumerate(table, 1): print(f"{pos}. {t:<6}{points[t]:>3} {scored[t]}:{conceded[t]:<3}{scored[t] - conceded[t]:+d} {''.join(form[t])}")
print(points.most_common(1), +(scored - conceded), scored & conceded, sum(scored.values()) == sum(conceded.values()), head_to_head("red", "blue"))
print(sorted(results, key=attrgetter("hg", "away"))[0], max(results, key=lambda m: m.hg + m.ag)._replace(home="?"), Counter(m.hg + m.ag for m in results), [*map(itemgetter(0, 2), results)][:2])
streak = defaultdict(int)
for t, f in form.items():
    for ch in reversed(f):
        if ch == "L": break
        streak[t] += 1
print(dict(streak), {k: list(v) for k, v in form.items()}, [t for t in table if "W" in form[t]])
def elo(matches, k=20):
    r = defaultdict(lambda: 1000.0)
    for m in matches:
        exp = 1 / (1 + 10 ** ((r[m.away] - r[m.home]) / 400))
        d = k * ((m.hg > m.ag) + .5 * (m.hg == m.ag) - exp)
        r[m.home] += d; r[m.away] -= d
    return {t: round(v, 3) for t, v in r.items()}
print(elo(results), elo([]))
groups = defaultdict(list); [groups[len(t)].append(t) for t in table]; print(dict(groups), next(iter(Counter("hello").elements())), Counter(a=2).total())
