"""An inner function deletes an outer variable through nonlocal."""
def outer(v):
    def kill():
        nonlocal v
        del v
    def show():
        return v
    print(show())
    kill()
    for f in (show, kill):
        try:
            f()
        except NameError as e:
            print(f.__name__, type(e).__name__, e)
    try:
        v
    except NameError as e:
        print(type(e).__name__, e)
    v = "back"
    return show()
print(outer("first"))
