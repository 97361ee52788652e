"""exception classes with mixins, several bases, layout conflicts and virtual subclasses."""
import abc

class NotReady(LookupError, ArithmeticError):
    pass

class Coded:
    code = 0
    def describe(self):
        return f"{type(self).__name__}[{self.code}] {self}"

class Missing(Coded, KeyError, AttributeError):
    code = 44

class Anything(type):
    def __instancecheck__(cls, obj):
        return True
    __subclasscheck__ = __instancecheck__

class Catch(Exception, metaclass=Anything):
    pass

print(isinstance(ValueError(), Catch), issubclass(int, Catch))
for exc in (NotReady("nr"), Missing("m"), ValueError("v"), Catch("c")):
    try:
        raise exc
    except Catch as e:
        print("Catch", e)
    except ArithmeticError as e:
        print("Arithmetic", e, type(e).__mro__[1].__name__)
    except (AttributeError, KeyError) as e:
        print(e.describe(), e.args, e.name)
    except Exception as e:
        print("other", repr(e))
try:
    class Clash(OSError, SyntaxError):
        pass
except TypeError as e:
    print(e)
try:
    raise Missing("final")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
