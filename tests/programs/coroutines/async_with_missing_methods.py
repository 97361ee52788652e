"""Messages of async with over objects lacking methods or with non-awaitable results."""

class OnlyEnter:
    async def __aenter__(self):
        pass

class OnlyExit:
    async def __aexit__(self, *a):
        pass

class Sync:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        return False

class NotAwaitable:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 6

class ExitNotAwaitable(OnlyEnter):
    def __aexit__(self, *a):
        return None

async def use(cm):
    async with cm:
        print("body of", type(cm).__name__)

def attempt(cm):
    try:
        use(cm).send(None)
    except StopIteration:
        print("fine")
    except Exception as e:
        print(type(cm).__name__, type(e).__name__, str(e)[:75])

for cls in (OnlyEnter, OnlyExit, Sync, NotAwaitable, ExitNotAwaitable, int):
    attempt(cls())
