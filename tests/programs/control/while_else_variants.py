"""while/else: normal end, break, continue, return and exceptions."""
def f(n, stop):
    log = []
    while n:
        n -= 1
        if n == stop:
            log.append("break")
            break
        if n % 2:
            continue
        log.append(n)
    else:
        log.append("else")
    return log, n

print(f(5, 2), f(5, 9), f(0, 0))

def collatz(n, limit):
    seen = []
    while (seen.append(n) or n != 1):
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        if len(seen) >= limit:
            return seen, "limit"
    else:
        return seen, "done"

print(collatz(6, 20), collatz(7, 4))
while False:
    print("never")
else:
    x = "else of false loop"
print(x)
k = 3
while True:
    while True:
        k -= 1
        if k: continue
        break
    else:
        print("never")
    break
else:
    print("never")
print(k)
