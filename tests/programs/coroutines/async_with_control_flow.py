"""return, break, continue out of async with and async for nests, and what __aexit__ sees."""

class ACM:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        trace.append("+" + self.name)
        return self

    async def __aexit__(self, et, *a):
        trace.append(f"-{self.name}" + (f"({et.__name__})" if et else ""))
        return et is KeyError

async def arange(n):
    for i in range(n):
        yield i

async def work(mode):
    async for i in arange(3):
        async with ACM(f"o{i}"):
            async for j in arange(2):
                async with ACM(f"i{j}") as cm:
                    if mode == "continue":
                        continue
                    if mode == "break":
                        break
                    if mode == "return" and i == 1:
                        return cm.name
                    if mode == "raise":
                        raise (KeyError if i < 2 else OSError)(i, j)
            else:
                trace.append("else")
    return "fell off"

for mode in ("continue", "break", "return", "raise"):
    trace = []
    try:
        work(mode).send(None)
    except StopIteration as e:
        print(mode, e.value)
    except OSError as e:
        print(mode, repr(e))
    print(" ".join(trace))
