"""the three arguments of __exit__ for each way of leaving the block."""
class Show:
    def __enter__(self):
        return self
    def __exit__(self, t, v, tb):
        print(None if t is None else t.__name__, repr(v), type(tb).__name__, type(v) is t)
        if tb is not None:
            print("  line offset", tb.tb_lineno - base, tb.tb_next is None)
        return True

def f(kind):
    with Show():
        if kind == "return":
            return "returned"
        if kind == "class":
            raise KeyError
        if kind == "instance":
            raise OSError(2, "x")
        if kind == "nested":
            helper()
        if kind == "exit":
            raise SystemExit(4)
    return "after"

def helper():
    raise StopIteration(5)

base = f.__code__.co_firstlineno
for k in ("none", "return", "class", "instance", "nested", "exit"):
    print(k, "->", f(k))
for i in range(3):
    with Show():
        if i == 0: continue
        if i == 1: break
