"""The site module's `exit` closes standard input and exits."""

import sys


def ask(answer):
    if answer == "q":
        exit("goodbye")
    return answer


try:
    ask("q")
except SystemExit as error:
    print(error.code, sys.stdin.closed)
    raise
