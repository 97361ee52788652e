"""break and continue crossing several finally blocks and loops."""
trace = []
def f(n):
    for i in range(n):
        try:
            for j in range(3):
                try:
                    if j == 1: continue
                    if i == 1 and j == 2: break
                    trace.append((i, j))
                finally:
                    trace.append("f%d" % j)
            else:
                trace.append("else")
                continue
            if i == 1:
                break
        finally:
            trace.append("F%d" % i)
            for k in range(3):
                if k: break
    return k

print(f(3), trace)
def g():
    while True:
        try:
            while True:
                try:
                    try: return "inner"
                    finally: trace.append("a")
                finally: trace.append("b")
        finally: trace.append("c")
trace.clear()
print(g(), trace)
def h(xs):
    for x in xs:
        try:
            y = 1 / x
        except ZeroDivisionError: continue
        else:
            if y < 0: break
        finally: trace.append(x)
    return x
print(h([1, 0, 2, -1, 5]), h([0, 0]), trace)
