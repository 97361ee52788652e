# requires: 3.12
"""The three-argument throw warns from 3.12 on but still works; bad triples are TypeErrors."""
import warnings


def gen():
    while True:
        try:
            yield "idle"
        except Exception as e:
            yield type(e).__name__, e.args


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    g = gen()
    next(g)
    print(g.throw(ValueError, "v"))
    next(g)
    print(g.throw(ValueError, ("a", "b"), None))
    next(g)
    print(g.throw(ValueError, ValueError("inst")))
    next(g)
    for bad in ((ValueError("i"), "extra"), (ValueError, None, 5), (3, None, None)):
        try:
            print(g.throw(*bad))
        except TypeError as e:
            print("TypeError", e)
for w in caught[:1]:
    print(w.category.__name__, w.message)
print(len(caught))
