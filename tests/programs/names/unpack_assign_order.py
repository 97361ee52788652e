"""Assignment evaluates the right side first and stores targets left to right."""
log = []
class T:
    def __setattr__(self, k, v):
        log.append(("attr", k, v))
    def __setitem__(self, k, v):
        log.append(("item", k, v))
t = T()
def o(n):
    log.append(n)
    return t
def k(n):
    log.append("key " + n)
    return n
def rhs():
    log.append("rhs")
    return 1, 2, 3
o("a").x, o("b")[k("kb")], o("c").y = rhs()
print(log)
log.clear()
o("first")[k("1")] = o("second").z = k("value")
print(log)
i = 0
arr = [9, 9, 9]
i, arr[i] = 2, "two"
print(i, arr)
a, b = b, a = 1, 2
print(a, b)
x = [1, 2]
x[0], x = x, 5
print(x)
p = q, *r = "hello"
print(p, q, r)
*s, = range(3)
[u, *v], w = [[1, 2], 3]
print(s, u, v, w)
try: first, second, *rest = "a"
except Exception as last: print(type(last).__name__, last)
