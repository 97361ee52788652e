"""throw() dispatches to nested handlers, else blocks are skipped and the loop state survives."""

def machine():
    state = "idle"
    trace = []
    while state != "off":
        try:
            event = yield state, tuple(trace)
        except (ValueError, TypeError) as e:
            trace.append(type(e).__name__[0])
            state = "confused"
        except LookupError:
            try:
                event = yield "lookup", ()
            except KeyError as k:
                trace.append(f"k{k}")
            else:
                trace.append(event)
            state = "recovered"
        else:
            trace.append(event)
            state = {"go": "running", "stop": "off"}.get(event, state)
        finally:
            trace.append("/")
    return "".join(map(str, trace))

m = machine()
print(next(m))
print(m.send("go"))
print(m.throw(ValueError))
print(m.throw(IndexError))
print(m.throw(KeyError("2")))
print(m.throw(KeyError("3")))
print(m.send("ev"))
try:
    m.send("stop")
except StopIteration as e:
    print(e.value)
m = machine()
next(m)
try:
    m.throw(ArithmeticError("unhandled"))
except Exception as err:
    print(type(err).__name__, err)
