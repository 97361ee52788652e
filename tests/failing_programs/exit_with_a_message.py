"""The program exits with a text, from within a handler."""

import sys


def parse(arguments):
    try:
        return arguments[1]
    except IndexError:
        sys.exit("usage: program FILE")


try:
    print(parse([""]))
finally:
    print("cleaning up")
