"""matching exception objects by class, args, attributes and cause."""
def info(e):
    match e:
        case KeyError(args=(key,)): return f"missing {key!r}"
        case OSError(errno=2, filename=None): return "no such file"
        case OSError(errno=int(n), strerror=s): return f"os {n} {s}"
        case StopIteration(value=[*items]): return f"stopped with {items}"
        case SystemExit(code=0 | None): return "clean exit"
        case SystemExit(code=c): return f"exit {c}"
        case ExceptionGroup(message=m, exceptions=[first, *rest]): return m, info(first), [info(r) for r in rest]
        case ValueError(__cause__=Exception() as c): return f"value error caused by {info(c)}"
        case ValueError(args=[]) | ValueError(args=[""]): return "empty value error"
        case Exception(args=[str(msg), *_]): return f"{type(e).__name__} {msg}"
        case BaseException(): return "base"
        case type() if issubclass(e, Exception): return f"class {e.__name__}"

def raised(fn):
    try:
        fn()
    except BaseException as e:
        return info(e)

v = ValueError("x")
v.__cause__ = KeyError("inner")
for e in (KeyError("k"), KeyError(1, 2), OSError(2, "gone"), OSError(2, "gone", "f"), OSError(), StopIteration([1, 2]), StopIteration(3), SystemExit(), SystemExit(3), v, ValueError(), ValueError(""),
          ExceptionGroup("g", [KeyError(0), v, TypeError("t", 5)]), KeyboardInterrupt(), LookupError, 5):
    print(info(e))
print(raised(lambda: {}["z"]), raised(lambda: 1 / 0), raised(lambda: [][1]))
