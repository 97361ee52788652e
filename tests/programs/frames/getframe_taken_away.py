"""What runs when sys._getframe is gone: host code that calls back, generators, exceptions."""

import sys
import types


def numbers():
    yield 1
    yield 2


taken = sys._getframe
del sys._getframe
try:
    made = types.new_class("C", (), {}, lambda namespace: namespace.update(x=1))
    print(made.x, sorted([2, 1], key=lambda n: -n), list(map(lambda n: n + 1, numbers())))
    try:
        sorted([1, 2], key=lambda n: n / 0)
    except ZeroDivisionError as error:
        print(error)
    try:
        sys._getframe()
    except AttributeError as error:
        print(error)
finally:
    sys._getframe = taken
print(sys._getframe().f_code.co_name, (lambda: sys._getframe(1).f_code.co_name)())
