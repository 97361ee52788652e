"""Format specs of date, time, datetime, timedelta, timezone in f-strings, format and strftime."""
from datetime import datetime, date, time, timedelta, timezone
dt = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(f"{dt} {dt:%Y-%m-%d} {dt:%H:%M:%S.%f} {dt!r} {dt:%j %U %w %y %I %p %%}")
print(f"{dt:%A %d %B %Y}", format(dt.date(), "%d/%m/%y"), f"{dt.time():%H-%M}", f"{date(2023, 12, 31):%G-W%V-%u}")
fmt = "%Y"; print(f"{dt:{fmt}} {dt:{'%m'}{'%d'}} {dt!s:>30}|{dt:}", "{0:%Y}/{0:%m} {d:%b}".format(dt, d=dt))
print(dt.isoformat(" ", "minutes"), dt.replace(month=1).isoformat(), date.fromisoformat("2024-01-02"), dt.strftime("%d.%m."), dt.timetuple()[:6])
delta = timedelta(days=-1, hours=5, seconds=3); print(delta, repr(delta), f"{delta}", f"{delta!s:>20}", delta.total_seconds(), abs(delta), delta * 2, delta // 7)
tz = timezone(timedelta(hours=5, minutes=30), "IST"); z = dt.replace(tzinfo=tz); print(z, f"{z:%z %Z}", z.astimezone(timezone.utc), z.utcoffset(), repr(timezone.utc))
print(dt - datetime(2024, 1, 1), dt + timedelta(days=1), dt > datetime(2024, 1, 1), date(2024, 3, 1) - date(2024, 2, 1), dt.weekday(), dt.isocalendar()[1])
print(datetime.strptime("03/04/21 07:08", "%d/%m/%y %H:%M"), datetime.combine(date(2020, 1, 1), time(1, 2)), max(date(2020, 1, 1), date(2019, 1, 1)))
def parse(s): return datetime.strptime(s, "%Y-%m-%d")
for f in (lambda: parse("2024-13-01"), lambda: date(2023, 2, 29), lambda: dt < z, lambda: dt - 5, lambda: f"{delta:%H}", lambda: date(2024, 1, 1) < dt, lambda: time(25), lambda: datetime.max + timedelta(1)):
    try: print(f())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
