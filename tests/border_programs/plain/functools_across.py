"""functools, operator, itertools and contextlib of one side around functions of the other."""
# --- inner
import functools, contextlib
calls = []
def plain(a, b=2): calls.append(("plain", a)); return a, b
def key(x): return -x
class Methods:
    def __init__(self, v): self.v = v
    def m(self, a): return self.v, a
    @functools.cached_property
    def cached(self): calls.append("cached"); return self.v * 2
    @functools.singledispatchmethod
    def show(self, x): return "any", x
    @show.register
    def _(self, x: int): return "int", x
    @functools.lru_cache
    def memo(self, x): calls.append(("memo", x)); return x * self.v
    half = functools.partialmethod(m, "half")
    @contextlib.contextmanager
    def manage(self):
        calls.append("enter")
        try: yield self
        except KeyError as e: calls.append(("caught", str(e)))
        finally: calls.append("exit")
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return isinstance(o, Methods) and self.v == o.v
    def __hash__(self): return self.v
Methods = functools.total_ordering(Methods)
@functools.singledispatch
def dispatch(x): return "base"
@dispatch.register
def _(x: int): return "int"
@contextlib.contextmanager
def manager(v):
    try: yield v
    finally: calls.append("manager done")
@functools.cache
def fact(n): return 1 if n == 0 else n * fact(n - 1)
def gen(n):
    for i in range(n):
        got = yield i
        if got: calls.append(got)
# --- outer
import functools, operator, itertools, contextlib, inspect, heapq, bisect, collections, statistics, string, re, threading, concurrent.futures, queue, atexit, types, sched
def wrap(f):
    @functools.wraps(f)
    def wrapper(*a, **k): return "wrapped", f(*a, **k)
    return wrapper
w = wrap(plain)
print(w(1), w.__name__, w.__wrapped__ is plain, inspect.signature(w), functools.partial(plain, b=9)(1), functools.partial(w, 1)(b=3))
m = Methods(3)
print(m.cached, m.cached, m.show(1), m.show("s"), m.memo(2), m.memo(2), Methods.memo.cache_info(), m.half(), Methods(1) <= Methods(2), max(Methods(5), Methods(7)).v)
Methods.extra = functools.partialmethod(Methods.m, 5); print(m.extra())
Methods.more = functools.cached_property(lambda self: self.v + 100); Methods.more.__set_name__(Methods, "more"); print(m.more)
dispatch.register(str, lambda x: "str " + dispatch.dispatch(object)(x)); print(dispatch(1), dispatch("s"), dispatch([]))
@Methods.show.register
def _(self, x: list): return "list", self.v
print(m.show([]))
with m.manage() as got: print(got is m); raise KeyError("k")
with manager(5) as v, contextlib.ExitStack() as stack:
    stack.enter_context(m.manage()); stack.callback(plain, 8); print(v)
@manager(1)
def decorated(x): return x
print(decorated(4), fact(20), fact.cache_info())
print(sorted([1, 3, 2], key=key), min([1, 2], key=key), heapq.nlargest(2, [1, 2, 3], key=key), bisect.bisect([3, 2, 1], -2, key=key), list(itertools.groupby([1, 1, 2], key=key))[0][0], functools.reduce(plain, [1, 2]), list(map(plain, [1], [2])), list(filter(lambda x: plain(x)[1] == 2, [1])), list(itertools.starmap(plain, [(1, 2)])), list(itertools.accumulate([1, 2], lambda a, b: plain(a, b)[0])), list(itertools.takewhile(lambda x: key(x) > -2, [1, 2])))
print(operator.methodcaller("m", 4)(m), operator.attrgetter("v")(m), collections.defaultdict(lambda: plain(7))["x"], re.sub("a", lambda mo: str(key(len(mo[0]))), "bab"), list(iter(lambda: calls.pop() if calls else None, None))[-1:], list(zip(gen(2), gen(3))), dict.fromkeys(gen(2)), sum(gen(4)), [*gen(2)], max(gen(3), key=key))
t = threading.Thread(target=plain, args=("thread",)); t.start(); t.join(); print(calls)
with concurrent.futures.ThreadPoolExecutor(1) as pool: print(pool.submit(plain, 1).result(), list(pool.map(key, [1, 2])))
g = gen(3); next(g); g.send("sent"); print(calls[-1], inspect.getgeneratorstate(g)); g.close()
bound = types.MethodType(plain, "self"); print(bound(), functools.partial(bound, 4)())
print(functools.cmp_to_key(lambda a, b: key(a) - key(b))(1) < functools.cmp_to_key(lambda a, b: 0)(0), sorted([2, 3, 1], key=functools.cmp_to_key(lambda a, b: key(a) - key(b))))
calls.clear()
