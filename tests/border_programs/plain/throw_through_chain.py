"""``throw`` and ``close`` on awaits of both sides: what each level sees, replaces, or hands on."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        try:
            return (yield self.name)
        except TypeError as error:
            return f"pause took {error}"
        finally:
            print("pause", self.name, "ends")


async def inner_translate(awaitable):
    try:
        return await awaitable
    except KeyError as error:
        raise OSError("translated") from error
    except IndexError:
        raise LookupError("replaced")
    except ArithmeticError:
        return await Pause("again")


async def inner_finally(awaitable):
    try:
        return "finally", await awaitable
    finally:
        print("finally awaits", await Pause("in finally"))


# --- outer
import gc


async def outer_translate(awaitable):
    try:
        return await awaitable
    except OSError as error:
        raise RuntimeError("outer") from error
    except LookupError as error:
        error.args += ("seen by outer",)
        raise


async def outer_pass(awaitable):
    return "pass", await awaitable


def drive(coroutine, *actions):
    for action in actions:
        try:
            if isinstance(action, BaseException):
                print("yielded", coroutine.throw(action))
            elif action == "close":
                print("closed", coroutine.close())
            else:
                print("yielded", coroutine.send(action))
        except StopIteration as stop:
            print("returned", stop.value)
        except BaseException as error:
            role = "raised"
            while error is not None:
                print(role, type(error).__name__, error.args)
                role, error = ("cause", error.__cause__) if error.__cause__ else ("context", error.__context__)


def chain():
    return outer_translate(inner_translate(outer_pass(inner_translate(Pause("p")))))


for thrown in (KeyError("k"), IndexError("i"), ZeroDivisionError("z"), TypeError("t"), GeneratorExit("g"), "close", "v",
               StopIteration("s"), StopAsyncIteration("a")):
    print("-----", repr(thrown))
    drive(chain(), None, thrown, "next", "one more")
for thrown in (ValueError("v"), "close"):
    print("-----", repr(thrown))
    drive(outer_pass(inner_finally(outer_pass(Pause("p")))), None, thrown, "value", "close")
    print("left")
drive(outer_pass(inner_finally(outer_pass(Pause("p")))), None, ValueError("1"), ValueError("2"))
gc.collect()
c = chain()
c.send(None)
c.throw(KeyError("at the end"))
