"""The frames of a traceback are inspected as tools do it."""

import inspect
import sys


def add(a, b=2, /, *rest, scale=1, **options):
    total = a + b
    return total.missing(rest, scale)


def describe(traceback):
    for entry in inspect.getinnerframes(traceback, context=1):
        print(entry.function, entry.lineno, entry.code_context, entry.index)
        arguments = inspect.getargvalues(entry.frame)
        print(" ", arguments.args, arguments.varargs, arguments.keywords)
        print(" ", inspect.formatargvalues(*arguments) if arguments.args else "no arguments")


try:
    add(1, 2, 3, scale=4, extra=5)
except AttributeError as error:
    describe(error.__traceback__)
    for entry in inspect.trace()[1:]:
        print(entry.frame.f_code.co_name, entry.frame.f_code.co_argcount, entry.frame.f_code.co_varnames)
    raise
