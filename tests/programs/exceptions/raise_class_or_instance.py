"""raise of a class calls it without arguments; instances are raised as they are."""
made = []

class Loud(Exception):
    def __init__(self, *args):
        made.append(args)
        super().__init__(*args)

def t(x):
    try:
        raise x
    except Exception as e:
        return type(e).__name__, e.args, e is x

print(t(Loud), t(Loud()), t(Loud(1, 2)), made)
print(t(ValueError), t(ValueError("a")), t(ValueError((1, 2))))

class Needs(Exception):
    def __init__(self, code):
        self.code = code

print(t(Needs(3)))
try:
    raise Needs
except TypeError as e:
    print(str(e).replace("Needs.", ""))
inst = Loud("same")
print([t(inst)[2] for _ in range(3)], len(made))
try:
    raise Loud
except Exception as last_error:
    print(type(last_error).__name__, last_error)
