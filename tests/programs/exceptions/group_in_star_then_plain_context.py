"""an except* body raising while another clause re-raises: contexts and order."""
def stage(n):
    try:
        try:
            raise ExceptionGroup("stage", [ValueError(n), KeyError(n), OSError(n)])
        except* ValueError:
            try:
                {}[n]
            except KeyError as k:
                raise LookupError("lookup %d" % n) from k
        except* KeyError:
            raise
    finally:
        print("stage", n, "over")

for n in (1, 2):
    try:
        stage(n)
    except ExceptionGroup as e:
        for x in e.exceptions:
            print(" ", repr(x), "cause", repr(x.__cause__))
stage(3)
