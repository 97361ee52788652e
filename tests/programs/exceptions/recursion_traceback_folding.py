"""a recursive failure prints a folded traceback; depth is kept small."""
import traceback

def down(n):
    if n == 0:
        raise RecursionError("bottom reached")
    return down(n - 1)

def ping(n):
    return pong(n - 1) if n else [][n]

def pong(n):
    return ping(n)

try:
    down(10)
except RecursionError as e:
    print(isinstance(e, RuntimeError), len(traceback.extract_tb(e.__traceback__)))
    print(traceback.format_exc())
try:
    ping(4)
except IndexError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
down(30)
