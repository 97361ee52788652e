"""The last line has no newline, and the one before ends in a backslash."""

value = None
result = value + \
    1