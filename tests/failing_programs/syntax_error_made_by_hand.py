"""A parser that raises SyntaxError with the place."""

SOURCE = ["let x = 1", "let y = \t(x + 2", "print y"]


def parse(line, number):
    depth = line.count("(") - line.count(")")
    if depth:
        at = line.index("(") + 1
        raise SyntaxError("unbalanced", ("program.let", number, at, line, number, at + 3))


for number, line in enumerate(SOURCE, 1):
    parse(line, number)
