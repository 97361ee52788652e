"""Exceptions are thrown into a generator."""


def worker():
    while True:
        try:
            received = yield
            print("received", received)
        except KeyError as error:
            print("handled", repr(error))
        finally:
            print("one round")


w = worker()
next(w)
w.send(1)
w.throw(KeyError("k"))
w.throw(ValueError("v"))
