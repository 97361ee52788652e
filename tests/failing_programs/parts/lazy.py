"""A module with names that are made when they are asked for."""


def __getattr__(name):
    if name == "answer":
        return 42
    raise AttributeError(f"module {__name__!r} has nothing called {name!r}", name=name)
