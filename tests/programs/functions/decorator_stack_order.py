"""Stacked decorators: expressions top-down, application bottom-up, any expression."""
def tag(name):
    print("make", name)
    def deco(fn):
        print("apply", name, "to", fn.__name__)
        def wrapper(*a, **k):
            print("call", name)
            return f"<{name}>{fn(*a, **k)}</{name}>"
        wrapper.__name__ = name + "_" + fn.__name__
        return wrapper
    return deco
tags = {"b": [tag("bold")], "i": tag("ital")}
@tags["b"][0]
@tags["i"]
@(lambda fn: tag("lam")(fn))
@(d := tag("walrus"))
def hello(who="world"):
    return "hello " + who
print(hello.__name__)
print(hello("you"))
print(hello.__defaults__, hello.__code__.co_freevars)
@(lambda fn: print("decorated", fn.__name__))
def gone(): pass
print(gone)
