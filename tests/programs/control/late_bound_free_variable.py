"""free variables used before, between and after their assignment in the outer function."""
def late():
    def use():
        return value
    out = []
    for step in range(4):
        try:
            out.append(use())
        except NameError as e:
            out.append((type(e).__name__, str(e), e.name))
        if step == 0:
            value = "first"
        elif step == 1:
            for value in "xy":
                pass
        elif step == 2:
            del value
            continue
    return out

try:
    for item in late():
        print(item)
except UnboundLocalError as e:
    print("outer", e)

def swap():
    a, b = 1, 2
    def flip():
        nonlocal a, b
        a, b = b, a
        return a, b
    return [flip() for _ in range(3)], a, b

print(swap())
