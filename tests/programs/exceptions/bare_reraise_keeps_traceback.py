"""bare raise re-raises the same object and keeps its original traceback."""
import traceback

def origin(n):
    return 10 // n

def middle(n):
    try:
        return origin(n)
    except ZeroDivisionError as e:
        keep.append(e)
        print("middle saw", e)
        raise

keep = []
try:
    middle(0)
except ZeroDivisionError as e:
    print(e is keep[0])
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
del keep[:]
middle(2)
middle(0)
