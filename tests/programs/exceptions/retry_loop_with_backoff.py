"""an ordinary retry loop with else, continue, and re-raise after the last attempt."""
class Transient(Exception):
    def __init__(self, attempt):
        super().__init__(f"attempt {attempt} failed")
        self.attempt = attempt

def retry(fn, tries, catch=Transient):
    delays, errors = [], []
    for n in range(1, tries + 1):
        try:
            result = fn(n)
        except catch as e:
            errors.append(e)
            if n == tries:
                raise
            delays.append(2 ** n)
            continue
        else:
            return result, delays, [str(e) for e in errors]
        finally:
            print("attempt", n, "finished")

def flaky(until):
    def call(n):
        if n < until:
            raise Transient(n)
        return n * 100
    return call

print(retry(flaky(3), 5))
print(retry(flaky(1), 1))
try:
    retry(flaky(9), 2)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
