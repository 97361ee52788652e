"""A module beside the program fails while it is imported."""


def load(name):
    return __import__(name, fromlist=["value"])


print(load("parts.working").double(2))
load("parts.failing")
