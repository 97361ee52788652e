"""A misspelt global inside nested closures raises NameError out of the program."""
settings = {"depth": 3}
def build(depth):
    if depth == 0:
        def leaf(v):
            return v + settngs_value
        return leaf
    inner = build(depth - 1)
    def wrap(v):
        return inner(v * 2)
    return wrap
fn = build(settings["depth"])
try:
    fn(1)
except NameError as e:
    print("first:", e, e.name)
settngs_value = 100
print(fn(1))
del settngs_value, settings
fn(2)
