"""twenty managers in one statement via ExitStack and literal nesting compared."""
from contextlib import ExitStack

class N:
    def __init__(self, i, eat=False): self.i, self.eat = i, eat
    def __enter__(self):
        trail.append(self.i)
        return self.i
    def __exit__(self, t, v, tb):
        trail.append((self.i, v and v.args[0]))
        if v:
            v.args = (v.args[0] + 1,)
        return self.eat

trail = []
with N(1) as a, N(2) as b, N(3, True) as c, N(4) as d, N(5) as e, N(6) as f, N(7) as g, N(8) as h:
    with N(9) as i, N(10) as j, N(11) as k:
        with N(12) as l:
            raise ValueError(100)
    print("skipped")
first, trail = trail, []
with ExitStack() as st:
    vals = [st.enter_context(N(n, n == 3)) for n in range(1, 13)]
    raise ValueError(100)
print(a + b + c + d + e + f + g + h + i + j + k + l, sum(vals))
print(first == trail)
print(first)
