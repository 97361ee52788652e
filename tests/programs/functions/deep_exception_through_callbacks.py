"""An error crosses guest, host and guest frames before reaching the top level."""
import functools
class ParseError(ValueError):
    def __init__(self, msg, line):
        super().__init__(msg)
        self.line = line
    def __str__(self):
        return f"line {self.line}: {self.args[0]}"
def parse_field(text):
    key, _, val = text.partition("=")
    return key.strip(), int(val)
def parse_line(item):
    no, line = item
    try:
        return dict(map(parse_field, line.split(";")))
    except ValueError as e:
        raise ParseError("bad field", no) from e
def merge(acc, d):
    return {**acc, **d}
def parse(text):
    return functools.reduce(merge, map(parse_line, enumerate(text.splitlines(), 1)), {})
print(parse("a=1;b=2\nc=3"))
try:
    parse("a=1\nb=x")
except ParseError as e:
    print(e, "|", e.__cause__, "|", e.line, e.__suppress_context__)
total = 0
try:
    parse("a=1\n\nb=2;c")
finally:
    total += 1
    print("cleanup", total)
