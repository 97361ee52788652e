"""``cr_origin`` with ``sys.set_coroutine_origin_tracking_depth(1)`` for coroutines created across the border."""
# --- inner
import sys


async def coroutine():
    return 1


def make():
    return coroutine()


def call(function):
    return function()


# --- outer
async def outer_coroutine():
    return 2


def outer_make():
    return outer_coroutine()


def show(c):
    origin = c.cr_origin
    print(c.__name__, None if origin is None else [(line, name) for _, line, name in origin])
    c.close()


show(coroutine())
depth = sys.get_coroutine_origin_tracking_depth()
sys.set_coroutine_origin_tracking_depth(1)
try:
    for function in (coroutine, make, outer_coroutine, outer_make):
        show(function())
        show(call(function))
finally:
    sys.set_coroutine_origin_tracking_depth(depth)
show(make())
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error, sys.get_coroutine_origin_tracking_depth() == depth)
