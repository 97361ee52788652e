"""doctest of guest functions and classes: what the examples print."""
import doctest, io, sys, types, contextlib
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def add(a, b):
    """Add.

    >>> add(1, 2)
    3
    >>> add("a", "b")
    'ab'
    >>> add(1, "b")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> add(1, 1)
    3
    """
    return a + b
class Stack:
    """
    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.items
    [1, 2]
    >>> [x * 2 for x in s]
    [2, 4]
    """
    def __init__(self): self.items = []
    def push(self, x):
        """
        >>> Stack().push()
        Traceback (most recent call last):
        TypeError: Stack.push() missing 1 required positional argument: 'x'
        """
        self.items.append(x)
    def __iter__(self): return iter(self.items)
    @property
    def size(self):
        """
        >>> s = Stack(); s.push(0); s.size
        1
        """
        return len(self.items)
    @staticmethod
    def st():
        """
        >>> for i in range(2):
        ...     print(i, Stack.st())
        0 st
        1 st
        """
        return "st"
    @classmethod
    def cm(cls):
        """
        >>> Stack.cm()  # doctest: +ELLIPSIS
        <class '...Stack'>
        >>> def g(n):
        ...     yield from range(n)
        >>> list(g(3))
        [0, 1, 2]
        >>> class Local(Stack):
        ...     def push(self, x): super().push(x + 1)
        >>> l = Local(); l.push(1); l.items
        [2]
        >>> 1 / 0
        Traceback (most recent call last):
        ZeroDivisionError: division by zero
        >>> import asyncio
        >>> async def co(): return 5
        >>> asyncio.run(co())
        5
        """
        return cls
finder = doctest.DocTestFinder(exclude_empty=True)
module = types.ModuleType("m")
for obj in (add, Stack):
    tests = finder.find(obj, obj.__name__, module=False, globs=globals())
    print([(t.name, t.lineno, len(t.examples)) for t in sorted(tests)])
    for t in sorted(tests):
        out = io.StringIO()
        runner = doctest.DocTestRunner(verbose=False)
        result = runner.run(t, out=out.write)
        print(t.name, result.failed, result.attempted)
        print(out.getvalue().replace(__file__ if "__file__" in globals() else "?", "FILE"))
doctest.run_docstring_examples(Stack.push, globals(), name="push")
print(doctest.script_from_examples(add.__doc__).splitlines()[0:2])
import unittest
suite = unittest.TestSuite(doctest.DocTestCase(t) for t in finder.find(Stack, "Stack", module=False, globs=globals()))
res = unittest.TestResult(); suite.run(res); print(res.testsRun, res.failures, res.errors)
failing = doctest.DocTestCase(sorted(finder.find(add, "add", module=False, globs=globals()))[0])
res = unittest.TestResult(); failing.run(res); print(len(res.failures), "Expected:" in res.failures[0][1])
del sys.modules[__name__]
