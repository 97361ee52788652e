"""Warnings that C code gives name the guest's line."""
import warnings, datetime, sys, collections, codecs, typing
class I:
    def __int__(self): return True
    def __index__(self): return True
    def __float__(self): return F(1.0)
    def __complex__(self): return C2(1)
class F(float): pass
class C2(complex): pass
class T:
    def __trunc__(self): return 3
def attempt(f, *a):
    try: return f(*a)
    except Exception as e: return type(e).__name__, str(e)
def uses():
    datetime.datetime.utcnow()
    datetime.datetime.utcfromtimestamp(0)
    ~True
    int(I())
    float(I())
    complex(I())
    attempt(int, T())
    attempt(bool, NotImplemented)
    attempt(eval, '1 is 1')
    compile('"\\d"', 'compiled', 'exec')
    exec('x = 1\n1 is x\n')
    attempt(eval, '(1)()')
    def gen(): yield
    attempt(gen().throw, ValueError, ValueError(1), None)
    b'a' == 'a'
    class Old(typing.NamedTuple): x: int = 1
    if sys.version_info >= (3, 13): typing.TypedDict('TD'); 
    sys.getsizeof(1)
    if sys.version_info >= (3, 12): sys.last_exc = None
    assert (1, 'x')[0]
    collections.UserDict(dict=1)
    codecs.lookup('utf-8')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    uses()
f = sys._getframe().f_code.co_filename
for w in caught: print(w.category.__name__, str(w.message)[:50], w.lineno, w.filename.replace(f, 'FILE'))
