"""state transitions on (state, event) tuples with shared cases."""
from enum import Enum

class St(Enum):
    IDLE, RUN, PAUSE, DONE = range(4)

def step(state, event):
    match state, event:
        case St.IDLE, ("start", delay):
            return St.RUN, [f"after {delay}"]
        case St.RUN, "pause":
            return St.PAUSE, []
        case (St.PAUSE, "resume") | (St.RUN, "continue"):
            return St.RUN, ["running"]
        case (St.RUN | St.PAUSE), ("stop", *why):
            return St.DONE, list(why)
        case s, "status":
            return s, [s.name.lower()]
        case St.DONE, _:
            raise StopIteration(event)
        case s, e:
            raise ValueError(f"{s.name}: bad event {e!r}")

def run(events):
    state, out = St.IDLE, []
    for e in events:
        try:
            state, msgs = step(state, e)
        except ValueError as err:
            msgs = [str(err)]
        out += msgs
    return state.name, out

print(run([("start", 5), "status", "pause", "resume", ("stop", "a", "b"), "status"]))
print(run(["pause", ("start",), ("start", 1), ("start", 2)]))
run([("start", 0), ("stop",), "again"])
