"""re-raising by name adds the re-raise line; stored exceptions can be raised later."""
import traceback
saved = None

def work():
    raise LookupError("stored")

def relay():
    global saved
    try:
        work()
    except LookupError as e:
        saved = e
        raise e

try:
    relay()
except LookupError as e:
    print([(f.name, f.line) for f in traceback.extract_tb(e.__traceback__)])

def again():
    raise saved

try:
    again()
except LookupError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
    n = len(traceback.extract_tb(e.__traceback__))
saved.__traceback__ = None
again()
