"""The variables of a traceback are let go before it is shown."""

import traceback


class Large:
    def __del__(self):
        print("let go")


def work():
    large = Large()
    return large.size


def kept():
    try:
        work()
    except AttributeError as error:
        error.obj = None
        return error


error = kept()
print("kept")
traceback.clear_frames(error.__traceback__)
print("cleared", sorted(error.__traceback__.tb_next.tb_frame.f_locals))
raise error
