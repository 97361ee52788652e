"""loop and handler bodies longer than 256 and 65536 code units."""
def make(name, reps):
    line = "        t = t + i; u = [t, i]; t = u[0] - u[1] + 1\n"
    return (f"def {name}(n):\n    t = 0\n    for i in range(n):\n        if i == 2: continue\n        if i == 5: break\n        try:\n"
            + "    ".join([""] + [line] * reps) + "            if i == 3: raise KeyError(t)\n"
            + "        except KeyError as e:\n            t += 1000000\n        finally:\n            t += 10\n"
            + "    else:\n        t = -t\n    return t\n")

ns = {}
for name, reps in (("medium", 20), ("large", 2600)):
    exec(make(name, reps), ns)
    f = ns[name]
    print(name, f(1), f(4), f(9), f(0))
def tail():
    while True:
        try:
            return ns["large"]("x")
        except TypeError as e:
            print(e)
            break
tail()
