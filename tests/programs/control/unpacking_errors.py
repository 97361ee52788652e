"""messages and partial effects of failed unpacking assignments."""
def t(code):
    try:
        return code()
    except Exception as e:
        return f"{type(e).__name__}: {e}"

def two(v):
    a, b = v
    return a, b
def star(v):
    a, *b, c = v
    return a, b, c
def nested(v):
    a, (b, [c, *d]) = v
    return a, b, c, d
def one(v): [a] = v; return a
def none(v): () = v; return "ok"
def gen(n):
    for i in range(n):
        made.append(i)
        yield i

made = []
for v in ([1], [1, 2], [1, 2, 3], "ab", "", {1: 2, 3: 4}, 5, None, range(2), {"k"}):
    print(repr(v), t(lambda: two(v)), "|", t(lambda: star(v)), "|", t(lambda: one(v)), "|", t(lambda: none(v)))
print(t(lambda: two(gen(10))), made)
made.clear()
print(t(lambda: star(gen(1))), t(lambda: nested((1, (2, "xyz")))), t(lambda: nested((1, (2, "")))), t(lambda: nested((1, 2))))
class Part:
    def __setattr__(self, n, v):
        print("set", n, v)
        if n == "c": raise ValueError("refused c")
p = Part()
try:
    p.a, (p.b, p.c), p.d = 1, (2, 3), 4
except ValueError as e:
    print(e)
a = b = 0
try:
    (a, b), c = [10, 20, 30], 5
except ValueError:
    print(a, b, "c" in globals())
p.x, *p.y = gen(3)
p.z, p.c = "zc"
