"""messages for objects that are not context managers, and lookup on the type."""
class OnlyEnter:
    def __enter__(self): return 1

class OnlyExit:
    def __exit__(self, *a): print("exit called")

class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass

class Instance:
    pass

inst = Instance()
inst.__enter__ = lambda: 1
inst.__exit__ = lambda *a: None

class Getattr:
    def __getattr__(self, name):
        return lambda *a: None

class NoneExit:
    def __enter__(self): print("entered")
    __exit__ = None

for obj in (5, "text", None, OnlyEnter(), OnlyExit(), AsyncOnly(), inst, Getattr(), NoneExit(), OnlyEnter, lambda: 0):
    try:
        with obj:
            print("body of", type(obj).__name__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e, "|", e.__context__)
try:
    with open.__name__ as handle:
        pass
except Exception as last_error:
    print(type(last_error).__name__, last_error)
