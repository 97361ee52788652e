"""Names bound before a failing import stay bound; evaluation order and partial from-imports."""
log = []
def attempt(fn):
    try:
        fn()
    except ImportError as e:
        log.append(type(e).__name__)
    log.append(sorted(k for k in globals() if k in watch))
watch = {"math", "string", "pi", "e", "tau", "js", "textwrap"}
def a():
    global math, string
    import math, nope_one, string
def b():
    global pi, e, tau
    from math import pi, e, nope, tau
def c():
    global js, textwrap
    import json as js, json.nope as jn, textwrap
for fn in (a, b, c):
    attempt(fn)
for entry in log:
    print(entry)
class Half:
    ok = 1
    try:
        import string as st, nope_two as nt
    except ImportError as err:
        why = str(err)
    after = st.digits[:2]
print(Half.ok, Half.why, Half.after, hasattr(Half, "nt"), hasattr(Half, "err"))
def with_finally():
    try:
        import nope_three
    finally:
        print("finally", "nope_three" in locals())
class Body:
    first = "bound"
    def run(self):
        with_finally()
print(Body.first)
try: Body().run()
except Exception as last: print(type(last).__name__, last)
