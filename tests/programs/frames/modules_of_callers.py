"""Host functions that note the module or the line of their caller."""
import collections, typing, enum, dataclasses, types, sys, functools, warnings, logging, io, abc
P = collections.namedtuple('P', 'a b')
print(P.__module__, collections.namedtuple('Q', 'x', module='other').__module__)
NT = typing.NamedTuple('NT', [('a', int)])
print(NT.__module__, typing.NewType('UserId', int).__module__, typing.TypeVar('T').__module__)
print(typing.ParamSpec('S').__module__, typing.TypeVarTuple('Ts').__module__)
TD = typing.TypedDict('TD', {'a': int}); print(TD.__module__)
E = enum.Enum('E', 'A B'); print(E.__module__, enum.IntFlag('F', 'X Y').__module__, E.A, E.__qualname__)
print(dataclasses.make_dataclass('DC', ['x']).__module__)
print(type('K', (), {}).__module__, types.new_class('NC').__module__, abc.ABCMeta('AM', (), {}).__module__)
def in_function():
    return (collections.namedtuple('R', 'a').__module__, typing.TypeVar('T').__module__, enum.Enum('G', 'A').__module__,
        typing.NewType('N', int).__module__, type('K2', (), {}).__module__, type('K3', (), {}).__qualname__)
print(in_function())
if sys.version_info >= (3, 12): print(typing.TypeAliasType('A', int).__module__)
print([collections.namedtuple('L', 'a').__module__ for _ in 'x'], list(map(lambda n: collections.namedtuple(n, 'a').__module__, 'XY')))
partial = functools.partial(collections.namedtuple, 'PT'); print(partial('z').__module__)
globals()['__name__'] = 'renamed'
class Local(typing.NamedTuple): a: int
print(Local.__module__, Local(1)._replace(a=2))
ns = {'__name__': 'inside', 'c': collections}
exec("print(c.namedtuple('I', 'a').__module__)\ndef f(): return c.namedtuple('I', 'a').__module__\nclass C: pass\nprint(C.__module__)", ns)
print(ns['f']())
class Meta(type):
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, ns)
def maker(): return type('Inner', (), {}), types.SimpleNamespace
print(maker()[0].__module__, typing.ForwardRef('int').__forward_arg__)
@dataclasses.dataclass
class DD: x: int = 1
print(DD.__init__.__module__, DD.__module__, DD.__repr__.__module__)
@functools.total_ordering
class TO:
    def __eq__(self, o): return True
    def __lt__(self, o): return False
print(TO.__gt__.__module__)
