"""A failing from-import three frames deep ends the program with its traceback."""
steps = []
def loader(kind):
    steps.append(kind)
    if kind == "good":
        from itertools import chain as c
        return list(c("ab", "cd"))
    from itertools import chains as c
    return c
class Registry:
    def __init__(self): self.loaded = {}
    def get(self, kind):
        if kind not in self.loaded:
            self.loaded[kind] = loader(kind)
        return self.loaded[kind]
r = Registry()
print(r.get("good"), steps)
try:
    r.get("bad")
except ImportError as e:
    print(e.name, type(e).__name__, steps, list(r.loaded))
r.get("bad")
