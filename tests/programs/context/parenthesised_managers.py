"""parenthesised with items, trailing commas, and tuples that are not items."""
from contextlib import nullcontext as nc
with (nc(1) as a, nc(2) as b):
    print(a, b)
with (
    nc(3) as a,
    nc([4, 5]) as (b, c),
    nc(),
):
    print(a, b, c)
with (nc(6)) as d:
    print(d)
with (nc(7)), (nc(8)) as e:
    print(e)
with (nc(9) if d == 6 else nc(10)) as f, nc(f + 1) as g:
    print(f, g)
with ((nc(12))) as h:
    print(h)
with (yielded := nc("walrus")) as w:
    print(w, yielded.enter_result)
try:
    with (nc(1), nc(2)) as pair:
        print(pair)
except (TypeError, AttributeError) as err:
    print(type(err).__name__, err)
