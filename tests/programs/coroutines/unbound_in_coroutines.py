"""UnboundLocalError, NameError and del of names around awaits, except-as and async with/for targets."""

class ACM:
    async def __aenter__(self):
        return "target"

    async def __aexit__(self, *a):
        return True

async def agen(n):
    for i in range(n):
        yield i

async def case(n):
    if n == 0:
        async for never in agen(0):
            pass
        return never
    if n == 1:
        async with ACM() as t:
            assigned = await missing()
        return t, assigned
    if n == 2:
        try:
            1 / 0
        except ZeroDivisionError as e:
            pass
        return e
    if n == 3:
        async with ACM() as t:
            del t
        return t
    x = [i async for i in agen(2)]
    return x, i

for n in range(5):
    try:
        case(n).send(None)
    except StopIteration as e:
        print(e.value)
    except NameError as e:
        print(type(e).__name__, e)
case(4).send(None)
