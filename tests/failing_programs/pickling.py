"""`pickle` and `copy` call methods of the program that fail."""

import copy
import pickle


class Session:
    def __init__(self):
        self.handle = lambda: None

    def __getstate__(self):
        return {"state": self.stat}

    def __deepcopy__(self, memo):
        raise TypeError(f"cannot copy {type(self).__name__}")

    state = 1


try:
    copy.deepcopy([Session()])
except TypeError as error:
    print(error)
    pickle.dumps({"session": Session()})
