"""The exception that a resumer handles: seen inside while it runs, not kept afterwards."""
import weakref, sys, types
class Problem(Exception): pass
def g():
    yield sys.exception() if hasattr(sys,'exception') else sys.exc_info()[1]
    yield sys.exc_info()[1]
a = g()
try: raise Problem
except Problem as e:
    ref = weakref.ref(e)
    for x in a: break
    x=None
print(ref() is None)
try: raise Problem
except Problem as e:
    ref = weakref.ref(e)
    b=g()
print(ref() is None)
def show(tag): print(tag, repr(sys.exc_info()[1]))
@types.coroutine
def pause():
    show('p1'); yield; show('p2'); yield; show('p3')
async def leaf():
    show('l1')
    try: raise KeyError
    except KeyError: 
        await pause()
        show('l2')
    show('l3')
async def mid(): 
    show('m1'); await leaf(); show('m2'); await leaf(); show('m3')
async def top():
    try: raise ValueError
    except ValueError: await mid(); show('t1')
    show('t2'); await mid()
c=top()
def step():
    try: c.send(None)
    except StopIteration: print('stop'); return False
    return True
k=0
while True:
    k+=1
    try: raise TypeError(k)
    except TypeError:
        if k%2:
            if not step(): break
            continue
    if not step(): break
def gg(n):
    try:
        if n: raise LookupError(n)
        yield sys.exc_info()[1]
    except LookupError:
        yield from gg(n-1)
        show('after')
    show('done')
x=gg(3)
print(repr(next(x)))
try: raise OSError
except OSError: print(list(x))
# join suspended chains
inner=gg(2); next(inner)
def outer():
    try: raise Problem('outer')
    except Problem:
        yield from inner
    show('o')
o=outer()
print(list(o))
inner=gg(0); print(next(inner))
def mid2(): yield from inner; show('mid2')
m=mid2(); 
try: next(m)
except StopIteration: print('s')
