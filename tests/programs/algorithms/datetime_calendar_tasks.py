"""Date arithmetic: business days, recurrences, overlaps, age, week numbers and calendar text."""
from datetime import date, datetime, time, timedelta, timezone
import calendar
def business_days(start, n):
    d = start
    while n:
        d += timedelta(days=1)
        if d.weekday() < 5: n -= 1
    return d
def recur(start, every, count, skip=()):
    return [d.isoformat() for d in (start + every * i for i in range(count)) if d not in skip]
def age(born, on): return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
def overlap(a, b):
    lo, hi = max(a[0], b[0]), min(a[1], b[1])
    return max(timedelta(), hi - lo)
def add_months(d, n):
    y, m = divmod(d.month - 1 + n, 12)
    y += d.year
    return d.replace(year=y, month=m + 1, day=min(d.day, calendar.monthrange(y, m + 1)[1]))
d = date(2024, 2, 28)
print(business_days(d, 5), recur(d, timedelta(weeks=2), 3, {date(2024, 3, 13)}), age(date(2000, 2, 29), date(2023, 2, 28)), add_months(date(2024, 1, 31), 1), add_months(d, -14))
print(overlap((datetime(2024, 1, 1, 9), datetime(2024, 1, 1, 12)), (datetime(2024, 1, 1, 11, 30), datetime(2024, 1, 1, 15))), overlap((d, d), (d, d)))
print(d.isocalendar()[:2], d.strftime("%a %d %b"), d.toordinal(), date.fromordinal(1), d.replace(day=1).weekday(), calendar.isleap(2100), calendar.leapdays(2000, 2025))
print(calendar.TextCalendar(0).formatmonth(2024, 2))
print([w for w in calendar.monthcalendar(2024, 9) if w[0]][:2], [m for m in range(1, 13) if date(2024, m, 13).weekday() == 4])
utc = datetime(2024, 3, 10, 23, 30, tzinfo=timezone.utc); tz = timezone(timedelta(hours=-5), "X")
print(utc.astimezone(tz), utc.astimezone(tz) == utc, (utc - utc.astimezone(tz)), datetime.fromisoformat("2024-01-01T10:00:00+02:00").astimezone(timezone.utc), utc.timestamp())
def humanize(td):
    s = int(td.total_seconds()); out = []
    for name, n in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        q, s = divmod(s, n)
        if q: out.append(f"{q}{name}")
    return " ".join(out) or "0s"
print([humanize(timedelta(seconds=n)) for n in (0, 59, 3661, 90061, 86400)], timedelta(hours=36) / timedelta(days=1), divmod(timedelta(hours=5), timedelta(hours=2)), sorted([time(5), time(1, 30)])[0], timedelta.max > timedelta(0))
def plan(items): return [add_months(date.fromisoformat(s), n) for s, n in items]
print(plan([("2024-08-31", 6)]))
plan([("2024-08-31", 6), ("2024-02-30", 1)])
