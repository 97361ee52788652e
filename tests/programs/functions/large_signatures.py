"""Functions with hundreds of parameters, constants, names and free variables, called by C functions too."""
N = 300
parameters = [f"p{i}" for i in range(N)]
source = f"def many({', '.join(parameters)}, *args, {', '.join(f'k{i}=None' for i in range(N))}, **kw):\n"
source += "    return [" + ", ".join(parameters) + "], args, k7, k299, kw\n"
exec(source)
print(many(*range(N))[0][-1], list(map(many, *[[i] for i in range(N + 2)]))[0][1:], many(*range(N), k299=5, zz=1)[3:])
try: many(1)
except TypeError as e: print(str(e)[:80])
source = "def constants(x):\n" + "".join(f"    if x == {i * 1000 + 7}: return '{i} text', {i}.5\n" for i in range(N)) + "    return x\n"
exec(source)
print(constants(7), constants(299007), list(map(constants, [1, 150007])), len(constants.__code__.co_consts) > N)
source = "def outer():\n" + "".join(f"    v{i} = {i}\n" for i in range(N)) + "    def inner(a):\n        nonlocal v299\n        v299 += a\n        return " + " + ".join(f"v{i}" for i in range(N)) + "\n    return inner\n"
exec(source)
inner = outer()
print(inner(1), list(map(inner, [1, 2])), len(inner.__code__.co_freevars), len(inner.__closure__))
source = "def gen(a):\n    " + "; ".join(f"n{i} = a" for i in range(N)) + "\n    def cell(): return n0, n299\n    yield cell\n    yield locals()['n5']\n"
exec(source)
print([g() if callable(g) else g for g in gen(3)], next(iter(map(gen, [4]))).gi_frame.f_locals["a"])
code = constants.__code__.replace(co_name="renamed")
constants.__code__ = code
print(constants(7), list(map(constants, [299007])))
