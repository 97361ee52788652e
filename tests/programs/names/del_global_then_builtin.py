"""Deleting a global that shadows a builtin uncovers the builtin again."""
len = lambda s: "shadow"
print(len([1, 2]))
def f():
    return len([1, 2])
print(f())
del len
print(f(), len("abc"))
def g():
    global max
    max = "global max"
    print(max)
    del max
    return max(1, 2)
print(g())
def h():
    global min
    del min
h()
