"""warnings.warn as a guest calls it: line, module, registry, stacklevel, skip_file_prefixes."""
import warnings, sys, functools
def attempt(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return type(e).__name__, str(e)
def show(tag, function, *a, **k):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        r = function(*a, **k)
    print(tag, [(w.category.__name__, str(w.message), w.lineno, w.filename == __file__2) for w in caught], r)
__file__2 = sys._getframe().f_code.co_filename
def w1(): warnings.warn('one')
def w2(): warnings.warn('two', stacklevel=2)
def w3(): warnings.warn('three', DeprecationWarning, 3)
def w4(): warnings.warn(UserWarning('obj'), stacklevel=2)
def caller(f): 
    return f()
def outer(f):
    x = 1
    return caller(f)
for f in (w1, w2, w3, w4): show(f.__name__, outer, f)
def deprecated(message):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*a, **k):
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return f(*a, **k)
        return wrapper
    return decorate
@deprecated('old')
def old(x): return x + 1
show('decorated', lambda: old(1))
class C:
    @property
    def p(self): warnings.warn('prop', stacklevel=2); return 1
    def __getattr__(self, n): warnings.warn('attr ' + n, stacklevel=2); return 2
    def __init__(self): warnings.warn('init', stacklevel=2)
    def __add__(self, o): warnings.warn('add', stacklevel=2)
    def __getitem__(self, o): warnings.warn('item', stacklevel=2)
    def __iter__(self): warnings.warn('iter', stacklevel=2); return iter(())
    def __enter__(self): warnings.warn('enter', stacklevel=2)
    def __exit__(self, *a): warnings.warn('exit', stacklevel=2)
    def __call__(self): warnings.warn('call', stacklevel=2)
    def __bool__(self): warnings.warn('bool', stacklevel=2); return True
    def __contains__(self, o): warnings.warn('contains', stacklevel=2)
    def __set_name__(self, o, n): warnings.warn('set_name')
    def __init_subclass__(cls): warnings.warn('init_subclass', stacklevel=2)
def uses():
    c = C()
    c.p
    c.q
    c + 1
    c[1]
    for _ in c: pass
    with c:
        pass
    c()
    if c: pass
    1 in c
    getattr(c, 'z')
    class D(C):
        x = 1
show('uses', uses)
def gen():
    warnings.warn('gen', stacklevel=2)
    yield 1
    warnings.warn('gen2', stacklevel=2)
def usesgen():
    for _ in gen():
        pass
    next(gen())
    list(gen())
show('gen', usesgen)
show('explicit', lambda: warnings.warn_explicit('ex', UserWarning, 'file', 3))
if sys.version_info >= (3, 12):
    show('skip', lambda: warnings.warn('skip', skip_file_prefixes=('/nowhere',)))
    show('skip all', lambda: attempt(warnings.warn, 'skip', skip_file_prefixes=(__file__2[:-1] + 'x',)))
    show('badskip', lambda: attempt(warnings.warn, 'skip', skip_file_prefixes='x'))
if sys.version_info >= (3, 13):
    @warnings.deprecated('dep')
    def dep(): return 1
    @warnings.deprecated('depc')
    class Dep: pass
    def usesdep():
        dep()
        Dep()
    show('deprecated', usesdep)
for level in (0, -1, 1, 2, 3, 50): show('level', lambda: warnings.warn('x', stacklevel=level) if level < 3 else None)
# once per place, registry in the guest's module
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('default')
    for i in range(3): warnings.warn('again')
    for i in range(2): w2()
print(len(caught), '__warningregistry__' in globals(), sorted(map(str, globals().get('__warningregistry__', {}))))
with warnings.catch_warnings():
    warnings.filterwarnings('error', module='program')
    print(attempt(w1), attempt(w2))
with warnings.catch_warnings():
    warnings.filterwarnings('ignore', module='program')
    print(attempt(w1))
print(attempt(warnings.warn), attempt(warnings.warn, 1, 2), attempt(warnings.warn, 'x', int))
import io, contextlib
err = io.StringIO()
with contextlib.redirect_stderr(err), warnings.catch_warnings():
    warnings.resetwarnings(); warnings.simplefilter('always')
    warnings.showwarning = warnings._showwarning_orig if hasattr(warnings, '_showwarning_orig') else warnings.showwarning
    w2()
print(err.getvalue().replace(__file__2, 'FILE'))
