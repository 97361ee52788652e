"""Members with notes, causes and contexts of their own."""


def caused():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("caused") from error


def in_context():
    try:
        [].pop()
    except IndexError:
        raise KeyError("in a context")


errors = []
for function in (caused, in_context):
    try:
        function()
    except Exception as error:
        error.add_note(f"while calling {function.__name__}")
        error.add_note("two\nlines")
        errors.append(error)
try:
    raise ExceptionGroup("both", errors)
except ExceptionGroup as group:
    group.add_note("a note on the group")
    raise RuntimeError("at the end") from group
