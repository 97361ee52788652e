"""several managers in one with: enter left to right, exit right to left."""
class M:
    def __init__(self, n, log):
        self.n, self.log = n, log
        log.append(f"init {n}")
    def __enter__(self):
        self.log.append(f"enter {self.n}")
        return self.n * 10
    def __exit__(self, t, v, tb):
        self.log.append(f"exit {self.n} {t and t.__name__}")

log = []
with M(1, log) as a, M(2, log) as b, M(a + b, log) as c:
    log.append((a, b, c))
print(log)
log.clear()
try:
    with M(1, log), M(2, log) as b:
        log.append(b // 0)
except ZeroDivisionError as e:
    log.append(str(e))
print(log)
log.clear()
try:
    with M(1, log) as a, M(undefined, log):
        log.append("body")
except NameError:
    print(log)
