"""SystemExit codes, KeyboardInterrupt and GeneratorExit pass through except Exception."""
import sys

def guard(action):
    try:
        try:
            return action()
        except Exception as e:
            return "Exception " + repr(e)
    except BaseException as e:
        return "BaseException " + repr(e) + " " + repr(getattr(e, "code", "-"))

def throw(e):
    raise e

print(guard(lambda: sys.exit()), guard(lambda: sys.exit(3)), guard(lambda: sys.exit("bye")), guard(lambda: sys.exit((1, 2))))
print(guard(lambda: throw(SystemExit)), guard(lambda: throw(SystemExit(1, 2))))
print(guard(lambda: throw(KeyboardInterrupt)), guard(lambda: throw(GeneratorExit("g"))), guard(lambda: throw(OSError())))

class Stop(BaseException):
    pass

for x in (Stop("s"), ValueError("v")):
    print(guard(lambda: throw(x)))
try:
    try:
        sys.exit(9)
    finally:
        print("cleanup")
except SystemExit as e:
    raise Stop("converted", e.code)
