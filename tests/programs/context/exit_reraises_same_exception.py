"""raising the passed exception inside __exit__ does not create a self-chain."""
class Re:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print("re-raising", repr(v), repr(v.__context__))
        raise v

class New:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        raise t("new " + str(v)) from None

def f():
    with New():
        with Re():
            raise ValueError("x")

try:
    with Re():
        raise KeyError("k")
except KeyError as e:
    print(repr(e.__context__), e.__traceback__.tb_next is not None)
try:
    f()
except ValueError as e:
    print(e, repr(e.__context__), e.__suppress_context__)
try:
    f()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
