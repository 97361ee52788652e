"""f_locals and locals(): what they are, what they take, per version (PEP 667)."""
import sys, types, collections.abc as abc
def attempt(f):
    try: return f()
    except Exception as error: return type(error).__name__, str(error)
def plain(a, *b, k=1, **kw):
    x = 1
    def inner(): return x
    l = sys._getframe().f_locals
    first = locals()
    print(type(l).__name__, l is first, first is locals(), l == first, isinstance(l, abc.Mapping), isinstance(l, abc.MutableMapping), isinstance(l, dict))
    x = 2
    print(l['x'], first['x'], l.get('x'), l.get('nope'), 'x' in l, 'nope' in l, sorted(l), sorted(locals()))
    first['x'] = 10; print(x)
    l['x'] = 20; print(x, inner())
    l['extra'] = 5
    print(sorted(sys._getframe().f_locals), sorted(locals()), locals().get('extra'))
    for f in (lambda: l['nope'], lambda: l.__delitem__('x'), lambda: l.__delitem__('q'), lambda: l.setdefault('s', 3), lambda: l | {'u': 1} and 1, lambda: l | 3, lambda: len(l), lambda: l.update({'v': 1}), lambda: 'v' in l, lambda: [] in l, lambda: hash(l), lambda: sorted(l.copy()), lambda: type(l.copy()), lambda: list(reversed(l)) == list(l)[::-1]):
        print(attempt(f))
    if hasattr(l, 'pop'): print(attempt(lambda: l.pop('extra')), attempt(lambda: l.pop('nope')), attempt(lambda: l.pop('nope', 4)))
    print([n for n in ('clear', 'popitem', 'pop') if hasattr(l, n)])
    del x
    print('x' in sys._getframe().f_locals, attempt(inner))
plain(1, 2, z=3)
def gen():
    x = 1
    yield sys._getframe().f_locals
    yield x
g = gen(); l = next(g); l['x'] = 5; print(next(g), g.gi_frame.f_locals['x'])
def comp():
    y = 1
    return [sorted(locals()) for i in range(1)], [sorted(sys._getframe().f_locals) for i in range(1)], {k: sorted(vars()) for k in range(1)}
print(comp())
class C:
    z = 1
    locals()['made'] = 2
    print(sorted(locals()), sys._getframe().f_locals is locals(), [i for i in range(1) if 'z' in sys._getframe().f_locals])
    sys._getframe().f_locals['also'] = 3
print(C.made, C.also)
print([locals() is globals() for i in range(1)], locals() is globals(), vars() is globals(), 'C' in dir())
print([sorted(k for k in locals() if len(k) == 1) for i in range(1)])
def exec_in():
    a = 1
    exec("a = 2; b = 3")
    print(a, locals().get('b'))
    exec("c = a + 1", globals(), locals())
    print(locals().get('c'))
    d = {}
    exec("def h(): return 5\nw = h()", globals(), d)
    print(sorted(d), d['h'].__globals__ is globals())
    ns = locals()
    exec("e = 9", globals(), ns); print(ns['e'], 'e' in locals())
    return eval("a + 1"), eval("[a for _ in 'x']", {'a': 7}), eval('sorted(locals())')
print(exec_in())
def dirs(q):
    r = 1
    return dir(), sorted(vars()), vars() == locals()
print(dirs(1))
def cells():
    v = 1
    def inner():
        nonlocal v
        f = sys._getframe()
        f.f_locals['v'] = 5
        return v, sys._getframe(1).f_locals['v']
    print(inner(), v)
    sys._getframe().f_locals['inner'] = 3
    print(inner if isinstance(inner, int) else 'function')
cells()
