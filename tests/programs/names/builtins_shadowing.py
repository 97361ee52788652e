"""Builtin names shadowed at global, local, class and parameter level."""
print = print
def show(*a, print=print):
    print(*a)
def local():
    sum = lambda it: "local sum"
    return sum([1]), [sum([2]) for _ in range(1)]
show(local(), sum([1, 2]))
class K:
    list = ["a"]
    int = len(list)
    def str(self):
        return str(self.int)
    @property
    def type(self):
        return type(self).__name__
show(K.list, K.int, K().str(), K().type)
def later():
    try:
        return max(1, 2)
    except UnboundLocalError as e:
        return e.args
    max = None
show(later())
def param(id, dict=None, *, range=range):
    return id, dict, list(range(2))
show(param(1))
True_ = not False
for str in "ab":
    pass
show(str)
del str
show(str(5))
ValueError = KeyError
try:
    int("x")
except ValueError:
    show("not reached")
