"""TracebackException and its relatives, with each option."""
import io
import pprint
import sys
import traceback


class Custom(Exception):
    def __str__(self):
        return "two\nlines"


def bottom(n, text="x" * 5):
    if n:
        bottom(n - 1)
    numbers = [1, 2]
    return numbers[text]


def middle():
    try:
        bottom(5)
    except TypeError as error:
        error.add_note("noted")
        raise Custom from error


def top():
    try:
        middle()
    except Custom as error:
        raise ExceptionGroup("group", [error, ValueError("other"), ExceptionGroup("inner", [KeyError("k")])])


try:
    top()
except ExceptionGroup as error:
    kept = error

for options in (
    {},
    {"limit": 1},
    {"limit": -1},
    {"limit": 0},
    {"capture_locals": True},
    {"compact": True},
    {"lookup_lines": False},
    {"max_group_width": 1},
    {"max_group_depth": 1},
):
    made = traceback.TracebackException.from_exception(kept, **options)
    for chain in (True, False):
        print(options, chain)
        text = "".join(made.format(chain=chain))
        print("\n".join(line for line in text.splitlines() if " at 0x" not in line and "'/" not in line))
    print("".join(made.format_exception_only()))
    print(made.exc_type if sys.version_info < (3, 13) else made.exc_type_str, made.__notes__, made == made)
    print(made == traceback.TracebackException.from_exception(kept, **options), len(made.stack))

stream = io.StringIO()
traceback.TracebackException.from_exception(kept).print(file=stream, chain=False)
print(stream.getvalue() == "".join(traceback.format_exception(kept, chain=False)))
for entry in traceback.extract_tb(kept.exceptions[0].__cause__.__traceback__, limit=3):
    print(tuple(entry)[1:], entry.end_lineno, entry.colno, entry.end_colno, repr(entry)[-20:])
    print(traceback.StackSummary.from_list([entry]).format_frame_summary(entry))
for text in traceback.format_list(traceback.extract_tb(kept.__traceback__)):
    print(text)
traceback.print_list(traceback.extract_tb(kept.__traceback__), file=sys.stdout)
