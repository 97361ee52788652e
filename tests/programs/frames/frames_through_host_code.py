"""Frames through callbacks, threads, generators and coroutines; the frame object's life."""
import inspect, sys, traceback, threading, functools, gc, contextlib, types, collections

def names(frame):
    found = []
    while frame is not None:
        found.append((frame.f_code.co_name, frame.f_lineno if frame.f_code.co_filename == __file_name__ else 'host'))
        frame = frame.f_back
    return found
__file_name__ = sys._getframe().f_code.co_filename
def inside(): 
    seen = []
    frame = sys._getframe()
    while frame is not None and frame.f_code.co_filename != 'stop':
        seen.append(frame.f_code.co_name)
        if frame.f_code.co_name == '<module>' and frame.f_globals is globals(): break
        frame = frame.f_back
    return seen
class M(collections.UserDict):
    def __missing__(self, key): return inside()
def outer(): return M()['x']
print(outer())
def outermost(): return outer()
print(outermost())
def reduced(): return functools.reduce(lambda a, b: inside(), [1, 2])
print(reduced())
class Key:
    def __lt__(self, other): 
        print(inside()); return False
def compares(): return sorted([Key(), Key()])
compares()
def nested(n):
    if n: return max([1], key=lambda _: nested(n - 1) and 1)
    print(inside()); return 1
nested(3)
stack = contextlib.ExitStack()
def called_back(): print(inside()); print([i.function for i in inspect.stack()[:4]]); print([s.name for s in traceback.extract_stack()][-4:])
def through_host():
    with contextlib.ExitStack() as stack: stack.callback(called_back)
through_host()
def host_between():
    f = None
    def look():
        nonlocal f
        f = sys._getframe(1)
        print(f is sys._getframe().f_back, isinstance(f, types.FrameType), f.f_code.co_name, f.f_back.f_code.co_name, hash(f) == hash(f), f == f, sorted(f.f_locals)[:3])
        print(inspect.getframeinfo(f).function, f.f_globals['__name__'], f.f_trace, sys._getframemodulename(1) if sys.version_info > (3,12) else None)
    collections.UserDict.fromkeys(type('I', (), {'__iter__': lambda self: iter([look()])})())
host_between()
def gen():
    yield sys._getframe()
    yield inside()
    yield from sub()
def sub():
    yield inside(), sys._getframe().f_back is g.gi_frame
g = gen()
frame = next(g)
print(frame is g.gi_frame, frame.f_back, next(g), next(g))
@types.coroutine
def pause(): yield inside()
async def co(): await pause(); return sys._getframe()
async def main(): return await co()
c = main(); print(c.send(None))
try: c.send(None)
except StopIteration as s: print(s.value.f_code.co_name, s.value.f_lineno, s.value.f_code is co.__code__)
del g
print(frame.f_lasti > 0)
# threads
event, done = threading.Event(), threading.Event()
def waits():
    here = 'thread'
    event.set(); done.wait()
thread = threading.Thread(target=waits); thread.start(); event.wait()
frames = sys._current_frames()
f = frames[thread.ident]
chain = []
while f: chain.append(f.f_code.co_name); f = f.f_back
print('waits' in chain, sys._current_frames()[threading.get_ident()] is sys._getframe())
done.set(); thread.join()
# life
class Held: pass
import weakref
def holds():
    held = Held()
    ref = weakref.ref(held)
    return ref, sys._getframe()
ref, frame = holds()
print(ref() is not None, frame.f_locals['held'] is ref())
frame.clear()
print(ref() is None)
ref, frame = holds()
del frame
print(ref() is None)
def cycle():
    me = sys._getframe(); held = Held(); return weakref.ref(held)
ref = cycle(); gc.collect(); print(ref() is None)
def raises():
    global kept
    kept = sys._getframe()
    raise LookupError
def catches():
    try: raises()
    except LookupError: return 1
catches(); print(kept.f_back.f_code.co_name, kept.f_back.f_back is sys._getframe(), kept.f_lineno)
def loops():
    for i in range(3):
        a = sys._getframe(); del a
    return sys._getframe()
print(loops().f_back is sys._getframe())
class D:
    def __init__(self): self.f = sys._getframe()
    def __getitem__(self, k): return sys._getframe()
    @property
    def p(self): return sys._getframe()
    def __call__(self): return sys._getframe()
    def __enter__(self): self.e = sys._getframe()
    def __exit__(self, *a): self.x = sys._getframe()
    def __add__(self, o): return sys._getframe()
    def __iter__(self): self.it = sys._getframe(); return iter(())
def use():
    d = D()
    with d: pass
    list(d)
    me = sys._getframe()
    return [x.f_back is me for x in (d.f, d[1], d.p, d(), d.e, d.x, d + 1, d.it)]
print(use())
print([f(0) is sys._getframe() for f in [sys._getframe]])
exec("import sys; print(sys._getframe().f_code.co_name, sys._getframe().f_code.co_filename, sys._getframe(1) is module)", {'module': sys._getframe()})
print(eval("sys._getframe().f_back") is sys._getframe())
print([sys._getframe().f_code.co_name for _ in range(1)], sys._getframemodulename() if sys.version_info > (3,12) else None)
