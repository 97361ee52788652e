"""captures follow scope rules: global, nonlocal, class bodies and cell variables."""
g_name = "old"

def set_global(x):
    global g_name
    match x:
        case [g_name, *_]: return "set"
    return "kept"

def outer():
    n, fns = 0, []
    def inner(x):
        nonlocal n
        match x:
            case {"n": n}: pass
            case int(n): pass
    def capture(x):
        match x:
            case [a, b]:
                fns.append(lambda: (a, b))
    inner({"n": 5})
    first = n
    inner(7)
    capture([1, 2]); capture([3, 4])
    return first, n, [f() for f in fns]

class Body:
    match (1, [2, 3]):
        case (attr, [other, _]):
            def method(self): return self.attr + self.other
        case _:
            never = True

print(set_global("str"), g_name, set_global(["new"]), g_name)
print(outer())
print(sorted(k for k in vars(Body) if not k.startswith("__")), Body().method())
match [10, 20]:
    case [mod_a, mod_b]:
        mod_c = [mod_a + i for i in range(2)]
print(mod_a, mod_b, mod_c)
