"""Keyword-only parameters: missing, misspelt, given positionally, with defaults None."""
def connect(host, port=80, *, timeout, retries=3, tls): return host, port, timeout, retries, tls
def only(*, a, b=None): return a, b
def after_star(*args, sep): return sep.join(map(str, args))
class Conf:
    def __init__(self, *, name, **rest): self.name, self.rest = name, rest
    def update(self, *, force=False): return force
cases = ["connect('h')", "connect('h', 1, 2)", "connect('h', timeout=1)", "connect(timeout=1, tls=0)", "x"]
for fn, a, k in [(connect, ("h",), {}), (connect, ("h", 1, 2), {}), (connect, ("h",), {"timeout": 1}), (connect, (), {"timeout": 1, "tls": 0}),
                 (connect, ("h", 1, 2, 3), {"timeout": 1, "tls": 0}), (connect, ("h",), {"timeout": 1, "tls": 0, "retry": 1}),
                 (connect, ("h",), {"tls": 0, "timeout": None}), (only, (1,), {}), (only, (1, 2), {"a": 1}), (only, (), {"b": 1}),
                 (after_star, (1, 2), {}), (after_star, (1, 2), {"sep": "-"}), (after_star, (1,), {"sep": 5}), (Conf, ("n",), {}),
                 (Conf, (), {}), (Conf, (), {"name": 1, "z": 2}), (Conf(name=1).update, (True,), {}), (Conf(name=1).update, (), {"force": 1, "x": 2})]:
    try:
        r = fn(*a, **k)
        print("ok", r.rest if isinstance(r, Conf) else r)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(connect.__kwdefaults__, only.__kwdefaults__, after_star.__kwdefaults__)
def pipeline(*stages, start): 
    for s in stages:
        start = s(start)
    return start
print(pipeline(lambda v: v + 1, lambda v: v * 2, start=3))
try: pipeline(lambda v: v + 1, lambda *, v: v, start=1)
except Exception as last: print(type(last).__name__, last)
