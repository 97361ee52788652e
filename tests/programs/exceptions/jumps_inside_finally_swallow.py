"""return, break and continue inside finally discard the exception or return in flight."""
import sys, warnings
SRC = """
def over():
    try: return "try"
    finally: return "finally"
def swallow(exc):
    try: raise exc
    finally: return "gone " + type(exc).__name__
def inner_wins():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise KeyError("second")
        finally: return sys.exc_info()[0].__name__
    finally: out.append(sys.exc_info())
def brk():
    for i in range(5):
        try:
            out.append(i)
            if i == 2: raise ValueError(i)
        finally:
            if i == 2: break
    else: out.append("else")
    return sys.exc_info()
def cont():
    for i in range(4):
        try:
            if i % 2: return "lost"
            [][i]
        except IndexError as e: out.append(str(e))
        finally: continue
    else: out.append("else")
    return "end"
"""
out = []
ns = {"sys": sys, "out": out}
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    exec(SRC, ns)
print(ns["over"](), ns["swallow"](ValueError("x")), ns["swallow"](KeyboardInterrupt()))
print(ns["inner_wins"](), out)
out.clear()
print(ns["brk"](), ns["cont"](), out)
