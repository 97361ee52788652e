"""sys._getframe and what inspect and traceback make of frames, called by a guest itself."""
import inspect, sys, traceback, types, gc, weakref

def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__, str(error)

def me(): return sys._getframe()
def f(a, b=2, *args, k=3, **kw):
    frame = sys._getframe()
    print(frame is sys._getframe(), frame is inspect.currentframe(), frame is sys._getframe(0))
    print(frame.f_code is f.__code__, frame.f_globals is globals(), frame.f_builtins is __builtins__ or frame.f_builtins is __builtins__.__dict__)
    print(isinstance(frame, types.FrameType), inspect.isframe(frame), frame.f_lineno)
    x = 5
    print(sorted(frame.f_locals), frame.f_locals['x'], frame.f_lineno)
    x = 6
    print(frame.f_locals['x'])
    print(inspect.getargvalues(frame)[:3], inspect.formatargvalues(*inspect.getargvalues(frame))[:50])
    print(inspect.getframeinfo(frame)[1:], inspect.getframeinfo(frame, 3).code_context)
    print(inspect.getframeinfo(frame).positions)
    print(sys._getframe(1).f_code.co_name, frame.f_back is sys._getframe(1), sys._getframe(1).f_lineno)
    return frame

def g():
    y = 7
    r = f(1, 2, 3, k=4, z=5)
    return r
r = g()
print(r.f_back.f_code.co_name, r.f_back.f_back is sys._getframe(), r.f_lineno, r.f_back.f_lineno, r.f_back.f_locals['y'])
print(r.f_locals['x'], r.f_lasti > 0)
r.clear()
print(dict(r.f_locals))
print(attempt(sys._getframe().clear))
print(attempt(sys._getframe, 10**6), attempt(sys._getframe, 'x'), attempt(sys._getframe, 1, 2), attempt(sys._getframe, depth=1), sys._getframe(-1).f_code.co_name)
module = sys._getframe()
print(module.f_code.co_name, module.f_locals is globals(), module.f_locals is locals())
class C:
    here = sys._getframe()
    print(here.f_code.co_name, here.f_locals is locals(), 'here' in here.f_locals, here.f_back is module)
    def m(self): return [i.function for i in inspect.stack()[:2]], [i.lineno for i in inspect.stack(0)[:2]]
print(C().m())
print([ (s.name, s.lineno, s.line) for s in traceback.extract_stack()[-1:]])
def deep(n):
    if n: return deep(n-1)
    return [(s.name, s.lineno) for s in traceback.extract_stack(limit=4)], [(fr.f_code.co_name, l) for fr, l in traceback.walk_stack(sys._getframe())][:3], traceback.format_stack(sys._getframe(2), limit=2)
print(deep(5))
print([(s.name, s.lineno) for s in traceback.extract_stack(sys._getframe(), limit=1)])
out = traceback.StackSummary.extract(traceback.walk_stack(g()), limit=2)
print(out.format()[0])
print([i[2:4] for i in inspect.getouterframes(g())[:3]])
def via_map(): return list(map(lambda _: [s.name for s in traceback.extract_stack()][-2:], [1]))
print(via_map())
def via_sort():
    seen = []
    sorted([1], key=lambda _: seen.append([i.function for i in inspect.stack()[:3]]))
    return seen
print(via_sort())
lam = lambda: sys._getframe().f_back.f_code.co_name
print(lam(), (lambda: lam())())
frame = me()
ref = weakref.ref(frame) if False else None
print(frame.f_back is sys._getframe())
print(str(frame).partition(', ')[2].rpartition('/')[2][:60])
def gen():
    fr = sys._getframe()
    yield fr
    yield fr.f_back.f_code.co_name
def use(): return next(it)
it = gen(); fr = next(it); print(fr is it.gi_frame, fr.f_back, use(), fr.f_back)
