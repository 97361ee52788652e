"""A file name and positions in a text that does not compile."""


def translate(text):
    return compile(text, "<rules>", "exec")


try:
    translate("x = (1,\ny = 2\n")
except SyntaxError as error:
    print(error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)

translate("total = price * * amount  # both\n")
