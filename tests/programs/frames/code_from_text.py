"""exec, eval and compile called by a guest: namespaces, builtins, closures, flags, nested functions, errors."""
from __future__ import annotations
import sys, types, builtins, collections, functools, __future__
def attempt(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return type(e).__name__, str(e)
g = {}
exec('x = 1\ndef f(): return x\nclass C: y = f()', g)
print(g['f'](), g['C'].y, sorted(k for k in g if k != '__builtins__'), g['__builtins__'] is builtins.__dict__, g['C'].__module__)
print(attempt(exec, 'y', {}), attempt(eval, 'y + 1', {'y': 2}), attempt(eval, 'a', {}, {'a': 3}))
print(attempt(eval, 'len("abc")', {'__builtins__': {}}), attempt(eval, 'len("abc")', {'__builtins__': {'len': lambda s: 'mine'}}), attempt(eval, 'len("abc")', {'__builtins__': builtins}))
ns = {'__builtins__': {'print': print, 'len': lambda x: -1, '__build_class__': __build_class__, '__import__': lambda *a: ('imported', a[0])}}
exec('def f(x): return len(x)\nr = f("abc")\nimport something as s\nq = [len(i) for i in ("a",)]\n', ns)
print(ns['r'], ns['f']('z'), ns['s'], ns['q'], ns['f'].__builtins__ is ns['__builtins__'])
print(attempt(exec, 'import os', {'__builtins__': {}}), attempt(exec, 'class A: pass', {'__builtins__': {'__name__': 'b'}}), attempt(eval, '__debug__', {'__builtins__': {}}))
class B(dict):
    def __missing__(self, k): return 'missing ' + k
print(attempt(eval, 'anything', {'__builtins__': B()}), attempt(eval, 'thing', B()), attempt(eval, 'thing', {}, B()))
class Locals:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k); self.d[k] = v
    def __delitem__(self, k): print('del', k); del self.d[k]
    def keys(self): return list(self.d)
exec('a = 1\nb = a + 1\ndel a\ndef z(): pass\nprint(sorted(locals().keys()))\nfor i in range(2): pass\n', {}, Locals())
print(attempt(exec, 'x', {}, 3), attempt(exec, 'x', 3), attempt(eval, 'x', [], {}), attempt(eval, 3), attempt(exec, None), attempt(exec), attempt(eval, 'x', 1, 2, 3), attempt(exec, 'x', [1]), attempt(eval, 'x', {}, 5))
print(attempt(exec, 'x = ', {})[0], attempt(eval, 'x = 1')[0], attempt(eval, ' \t 1 + 1'), attempt(eval, b'1 + 2'), attempt(eval, bytearray(b'1+3')), attempt(eval, memoryview(b'1+4')), attempt(exec, '\0')[0], attempt(eval, '')[0])
def outer():
    v, w = 1, 2
    def inner(): 
        nonlocal v
        v += 1
        return v, w
    return inner
code = outer().__code__
print(attempt(eval, code), code.co_freevars)
source = 'def outer(v):\n  def inner():\n    nonlocal v\n    v += 10\n  return inner\n'
n = {}; exec(source, n)
raw = compile(source, 's', 'exec').co_consts[0].co_consts
raw = [c for c in raw if isinstance(c, types.CodeType)][0]
cell = types.CellType(5)
print(attempt(exec, raw, closure=(cell,)), cell.cell_contents, attempt(exec, raw), attempt(exec, raw, closure=()), attempt(exec, 'x', closure=(cell,)), attempt(exec, compile('1', '', 'exec'), closure=(cell,)), attempt(exec, raw, closure=(3,)), attempt(exec, raw, closure=[cell]))
# flags
c = compile('def f(x: undefined_name): pass', 's', 'exec'); d = {}; print(attempt(exec, c, d), d['f'].__annotations__, bool(c.co_flags & __future__.annotations.compiler_flag))
d = {}; print(attempt(exec, 'def f(x: undefined_name): pass', d), d['f'].__annotations__)
c = compile('def f(x: undefined_name): pass', 's', 'exec', dont_inherit=True); print(bool(c.co_flags & __future__.annotations.compiler_flag))
print(bool(compile('1', 's', 'eval', __future__.annotations.compiler_flag, True).co_flags & __future__.annotations.compiler_flag), attempt(eval, 'sys._getframe().f_code.co_flags & %d' % __future__.annotations.compiler_flag) > 0)
def in_f(): return bool(compile('1', 's', 'eval').co_flags & __future__.annotations.compiler_flag), list(map(functools.partial(compile, filename='s', mode='eval'), ['1']))[0].co_flags & __future__.annotations.compiler_flag > 0
print(in_f()[0])
class K:
    z = 5
    exec('made = z + 1')
    print(eval('z'), made, sorted(k for k in locals() if k[0] != '_'))
    exec('def m(self): return __class__ if 0 else 7')
print(K.made, K().m())
def func(p):
    q = 1
    exec('q = 2; r = 3')
    exec('global gl; gl = p')
    print(q, gl, eval('p + q'), eval('[p for _ in "x"]', globals(), {'p': 3}) if sys.version_info >= (3, 12) else None)
    try: print(r)
    except NameError as e: print(e)
    print(eval('lambda: q')() if False else attempt(eval('lambda: q')))
    return eval('locals()') == locals(), eval('sorted(vars())'), eval('dir()'), sorted(eval('globals()')) == sorted(globals())
print(func(9))
print(eval(compile('1 + 1', 's', 'eval')), exec(compile('print("single")\n"shown"', 's', 'exec')), eval(compile('z = 4', 's', 'exec')), z)
exec(compile('"displayed"', 's', 'single'))
import ast
t = ast.parse('tree = 5'); exec(compile(t, 's', 'exec')); print(tree)
exec(compile(ast.Interactive(ast.parse('3 + 4').body), 's', 'single'))
print(attempt(eval, ast.parse('1', mode='eval')), attempt(exec, ast.parse('1')))
def gen():
    exec('print(sys._getframe(1).f_code.co_name)')
    yield eval('sys._getframe().f_back.f_code.co_name')
print(list(gen()))
made = {}
exec('''
import sys
def g(n):
    for i in range(n): yield i
async def co(): return 5
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
class D(metaclass=Meta):
    def __init__(self, a): self.a = a
    @property
    def p(self): return self.a
lam = [lambda i=i: i for i in range(3)]
from os.path import *
try: raise ValueError(1)
except* ValueError as eg: r = len(eg.exceptions)
''', made)
print(list(made['g'](3)), made['D'](4).p, [f() for f in made['lam']], made['r'], made['join']('a', 'b'))
try: made['co']().send(None)
except StopIteration as s: print(s.value)
def raising(): exec('def boom():\n  1/0\nboom()')
try: raising()
except ZeroDivisionError as e:
    tb = e.__traceback__; names = []
    while tb: names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(names)
if sys.version_info >= (3, 13):
    print(attempt(eval, 'a', globals={'a': 1}), attempt(eval, 'a', {}, locals={'a': 2}), attempt(exec, 'print(a)', locals={'a': 3}), attempt(eval, 'a', {}, globals={}), attempt(exec, source='1'), attempt(eval, 'a', nope=1), attempt(exec, 'a', closure=None, globals={'a': 1}))
else:
    print(attempt(eval, 'a', globals={'a': 1}), attempt(exec, 'a', locals={}))
exec('exec("exec(\'print(sys._getframe(3) is m)\')")', {'m': sys._getframe(), 'sys': sys})
print(exec.__call__('1'), eval.__call__('1 + 1'), functools.partial(eval, '2 + 2')(), functools.partial(exec, 'zz = 1')(), zz)
