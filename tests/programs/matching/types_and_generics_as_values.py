"""type objects as subjects: identity value patterns versus class patterns."""
import builtins, typing, collections

class Registry:
    handlers = {}

def zero(t):
    match t:
        case builtins.int: return 0
        case builtins.str: return ""
        case builtins.list | builtins.dict: return t()
        case typing.Any: return "any"
        case collections.OrderedDict: return "ordered"
        case type(__name__=n, __bases__=(builtins.int, *_)): return f"int subclass {n}"
        case type(__mro__=[_, *parents]): return [p.__name__ for p in parents]
        case None: return "none"
        case str(s) if hasattr(builtins, s): return zero(getattr(builtins, s))
    return "unknown"

class MyInt(int): pass
class Other(Exception): pass
for t in (int, str, list, dict, typing.Any, collections.OrderedDict, MyInt, bool, Other, None, "int", "dict", "nope", 5, type):
    print(getattr(t, "__name__", t), zero(t))
match int:
    case int(): print("instance of int?")
    case type(): print("a type")
match True:
    case builtins.int: print("never")
    case int(real=1): print("int with real 1")
