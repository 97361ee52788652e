"""exec, eval, globals, locals and others given to host code, which calls them: whose namespaces they use."""
import builtins, collections, contextlib, contextvars, copy, functools, inspect, itertools, operator, pickle, re, sys, threading, types, unittest
def attempt(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return type(e).__name__, str(e)
x = 10
print(list(map(eval, ['x', 'x + 1', 'sorted(globals()) == sorted(map(str, globals()))'])))
print(sorted(['x', '-x', '3'], key=eval), max(['x', '99'], key=eval), min('12', key=eval))
l = ['3', 'x', '1']; l.sort(key=eval); print(l)
print(list(filter(eval, ['0', 'x', 'None'])), functools.reduce(eval, ['x'], 'x') if False else None)
print(list(itertools.starmap(eval, [('a', {'a': 1}), ('b', {}, {'b': 2})])), list(itertools.filterfalse(eval, ['0', '1'])))
print([(k, list(g)) for k, g in itertools.groupby(['1', '0+1', '2'], eval)])
def in_function(y=5):
    exec('z = 3')
    return (list(map(eval, ['y', 'x'])), attempt(operator.call, eval, 'y'), attempt(functools.partial(eval, 'y')), sorted(map(eval, ['y'])),
        list(map(lambda f: f('x'), [eval])), attempt(operator.call, locals), sorted(attempt(operator.call, vars)), attempt(operator.call, dir))
if sys.version_info >= (3, 11): print(in_function())
print(operator.call(globals) is globals(), operator.call(locals) is globals(), list(map(lambda f: f() is globals(), [globals])))
print([g() is globals() for g in iter(iter([globals]).__next__, None) if True] if False else None)
it = iter(globals, 3); print(next(it) is globals())
ns = {}
t = threading.Thread(target=exec, args=('r = 1 + 1\ndef f(): return r', ns)); t.start(); t.join(); print(ns['r'], ns['f']())
print(re.sub('[0-9]+', lambda m: str(eval(m[0]) + 1), '1 2'), re.compile('x').sub('y', 'x'))
print(contextvars.copy_context().run(eval, 'x + 2'), contextvars.copy_context().run(globals) is globals())
case = unittest.TestCase()
with case.assertRaises(ZeroDivisionError): eval('1/0')
case.assertRaises(ZeroDivisionError, eval, '1/0')
case.assertRaises(SyntaxError, exec, 'x =')
case.assertRaises(NameError, eval, 'in_function')
with contextlib.ExitStack() as stack: stack.callback(exec, 'print("callback", called)', {'called': 1})
d = collections.defaultdict(locals); print(type(d['q']))
class C:
    run = staticmethod(exec)
    evaluate = staticmethod(eval)
C.run('made_by_static = 7'); print(made_by_static, C.evaluate('x'), C().evaluate('x + 1'))
p = functools.partial(exec, 'made_by_partial = 8'); p(); print(made_by_partial)
t = threading.Thread(target=p); t.start(); t.join()
# what does not change
print(eval is builtins.eval, [eval][0] is eval, {'e': eval}['e'] is eval, (lambda f: f is eval)(eval), type(eval) is type(len))
print(repr(eval), str(exec), callable(eval), isinstance(eval, types.BuiltinFunctionType), hash(eval) == hash(builtins.eval), pickle.loads(pickle.dumps(eval)) is eval, copy.copy(eval) is eval, copy.deepcopy([eval])[0] is eval)
print(attempt(inspect.signature, eval), inspect.isbuiltin(eval), inspect.getdoc(eval) == eval.__doc__, eval.__name__, eval.__module__, f'{eval}')
print(functools.partial(eval).func == eval, inspect.unwrap(eval) == eval, vars(types.SimpleNamespace(e=eval))['e'] == eval)
log = []
class Recording(dict):
    def __getitem__(self, k): log.append(k); return dict.__getitem__(self, k)
print(list(map(eval, ['a'], [{}], [Recording(a=1)])), log)
print(list(map(sys._getframe, [0]))[0] is sys._getframe(), [f.f_code.co_name for f in map(sys._getframe, [0])])
def outer():
    def inner(): return list(map(sys._getframe, (0, 1)))
    return [f.f_code.co_name for f in inner()]
print(outer(), attempt(list, map(sys._getframe, [10**6])))
def raises():
    try: list(map(eval, ['boom()'], [{'boom': lambda: 1 / 0}]))
    except ZeroDivisionError as e:
        tb = e.__traceback__; names = []
        while tb: names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
        return names
print(raises())
def gen():
    for v in map(eval, ['w', 'w + 1']): yield v
w = 1; print(list(gen()))
print(list(map(exec, ['h = 1', 'h += 1'])), h)
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1) as pool: print(pool.submit(eval, '[n for n in range(3)]').result(), list(pool.map(eval, ['1', '2'])), attempt(pool.submit(eval, 'in_function').result))
import asyncio
async def main(): return await asyncio.to_thread(eval, '1 + 2'), await asyncio.get_running_loop().run_in_executor(None, eval, '2 + 2', {})
print(asyncio.run(main()))
print(attempt(operator.call, eval), attempt(operator.call, exec, 3), attempt(operator.call, globals, 1), attempt(operator.call, dir, 1, 2), operator.call(dir, []) == dir([]))
