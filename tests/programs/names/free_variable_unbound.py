"""NameError for a free variable whose cell is empty, and filling the cell later."""
def outer():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    value = 10
    print(inner())
    del value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        print(value)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    value = 20
    print(inner(), inner.__closure__[0].cell_contents)
    del value
    try:
        inner.__closure__[0].cell_contents
    except ValueError as e:
        print(type(e).__name__, e)
outer()
