"""subjects: tuples without parentheses, starred, walrus, await-free calls, evaluated once."""
count = 0

def subject(v):
    global count
    count += 1
    return v

match subject(5):
    case 1 | 2: print("no")
    case [_]: print("no")
    case int(n) if n > 100: print("no")
    case n: print(n, count)
match subject(1), subject(2):
    case [2, x] | [1, x]: print("x", x, count)
match *range(3), subject("end"):
    case [*nums, str(s)]: print(nums, s)
match (y := subject([1, 2])):
    case [a, b] if y is not None: print(a, b, y)
match {**{"a": 1}, "b": subject(2)}:
    case {"a": p, **q}: print(p, q)
match lambda: 5:
    case f if callable(f): print(f())
match [i * i for i in range(4)]:
    case [0, 1, *squares]: print(squares)
match -subject(3) if count else None:
    case -3: print("minus three", count)
match not count:
    case False: print("false")
match ():
    case (): print("empty tuple")
match subject((1,)):
    case (one,): print(one)
match undefined_subject:
    case _: print("never")
