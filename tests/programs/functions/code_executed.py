"""Code objects of functions executed by ``exec`` and ``eval``."""
x = "global x"
def f():
    global made
    made = [x for _ in "ab"]
    return made
def needs(a, b=1, *, c): return a
def variadic(*args, **kw): return args
def gen(): yield 1
def outer():
    z = 1
    def inner(): return z
    return inner
def attempt(label, call, *args, **kw):
    try:
        print(label, call(*args, **kw))
    except Exception as error:
        print(label, type(error).__name__, error)
attempt("exec", exec, f.__code__)
print(made)
attempt("eval", eval, f.__code__)
attempt("eval", eval, f.__code__, {"x": "other"})
attempt("needs", exec, needs.__code__)
attempt("needs", eval, needs.__code__)
attempt("variadic", eval, variadic.__code__)
attempt("gen", lambda: list(eval(gen.__code__)))
attempt("inner", exec, outer().__code__)
attempt("inner", exec, outer().__code__, closure=outer().__closure__)
attempt("inner", eval, outer().__code__)
attempt("lambda", eval, (lambda: 42).__code__)
attempt("one", eval, (lambda a: a).__code__)
class K:
    def m(self): return 1
attempt("method", eval, K.m.__code__)
namespace = {}
exec(compile("def g(v): return v * 2\nclass C:\n  def m(self): return g(21)", "<x>", "exec"), namespace)
print(namespace["C"]().m(), sorted(k for k in namespace if k[:2] != "__"))
eval(compile("print([i for i in range(3)])", "<x>", "eval"))
