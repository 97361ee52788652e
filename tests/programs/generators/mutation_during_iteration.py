"""Generators over containers that are mutated between resumptions."""


def over(container):
    for x in container:
        yield x


data = [1, 2, 3]
g = over(data)
print(next(g))
data.append(4)
data.pop(0)
print(list(g), data)
data.append(5)
print(list(g))
d = {"a": 1, "b": 2}
g = over(d)
print(next(g))
d["a"] = 10
print(next(g))
d2 = {"x": 1, "y": 2}
g = (k for k in d2)
next(g)
d2["z"] = 3
try:
    next(g)
except RuntimeError as e:
    print(e)
print(next(g, "dead after error"))
grow = [1]
g = (grow.append(x + 1) or x for x in grow if x < 6)
print(list(g), grow)
s = {1, 2, 3}
g = over(s)
next(g)
s.add(99)
try:
    next(g)
except Exception as err:
    print(type(err).__name__, err)
