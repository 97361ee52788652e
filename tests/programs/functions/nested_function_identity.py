"""Each call of the enclosing function makes new function objects sharing one code."""
def maker(n):
    def child(m=n):
        def grand():
            return n, m
        grand.level = 2
        return grand
    child.level = 1
    return child
a, b = maker(1), maker(2)
print(a is b, a.__code__ is b.__code__, a.__defaults__, b.__defaults__)
print(a()(), a(9)(), b()(), a() is a(), a().level, a.level)
print(a.__qualname__, a().__qualname__, a.__module__)
fs = []
for i in range(3):
    def in_loop(i=i, seen=fs):
        return i, len(seen)
    fs.append(in_loop)
print([f() for f in fs], fs[0].__code__ is fs[2].__code__, fs[0] is fs[1])
if a:
    def cond(): return "first"
else:
    def cond(): return "second"
print(cond())
def cond(prev=cond): return "redefined over " + prev()
print(cond())
def shadow(shadow): return shadow
print(shadow(3))
def ret_self():
    def ret_self(): return "inner"
    return ret_self
print(ret_self()(), ret_self().__qualname__)
