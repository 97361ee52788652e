"""What host functions see of the guests below their caller: getframe, inspect, warnings, logging, traceback."""

import sys, inspect, warnings, logging, traceback, io
def show(tag, frames): print(tag, [(f.f_code.co_name, f.f_lineno) for f in frames])
def chain(f):
    out=[]
    while f is not None and len(out)<4:
        out.append(f); f=f.f_back
    return out
def inner(x):
    show('getframe', [sys._getframe(i) for i in range(3)])
    show('back', chain(sys._getframe())[:3])
    show('current', chain(inspect.currentframe())[:3])
    print('stack', [(i.function, i.lineno) for i in inspect.stack()[:3]])
    warnings.warn('w1'); warnings.warn('w2', stacklevel=2); warnings.warn('w3', UserWarning, 3)
    s=io.StringIO(); h=logging.StreamHandler(s); h.setFormatter(logging.Formatter('%(funcName)s %(lineno)s %(message)s'))
    l=logging.getLogger('x'); l.addHandler(h); l.propagate=False
    l.warning('a'); l.warning('b', stacklevel=2); l.warning('c', stacklevel=3)
    l.warning('d', stack_info=True)
    l.removeHandler(h)
    lines=s.getvalue().splitlines()
    print(lines[:4], lines[-6:])
    print([ (f.name, f.lineno) for f in traceback.extract_stack()][-3:])
    print(sys._getframe(1).f_locals['y'], sorted(sys._getframe(1).f_locals), inspect.currentframe().f_back.f_locals['y'])
def middle(y):
    z=2
    inner(y)
    return z
class C:
    def m(self): middle(3)
C().m()
def gen():
    middle(4)
    yield 1
list(gen())
