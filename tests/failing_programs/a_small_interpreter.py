"""A calculator for formulas, whose errors are shown with their cause and with notes."""

import operator
import re

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
TOKEN = re.compile(r"\s*(?:(\d+)|(.))")


class FormulaError(Exception):
    def __init__(self, formula, position, problem):
        super().__init__(f"{problem} at {position}")
        self.add_note(formula)
        self.add_note(" " * position + "^")


class Parser:
    def __init__(self, formula):
        self.formula = formula
        self.tokens = [(match.start(match.lastindex), match[match.lastindex]) for match in TOKEN.finditer(formula)]

    def peek(self):
        return self.tokens[0][1] if self.tokens else None

    def expression(self, level=0):
        if level == 2:
            return self.atom()
        value = self.expression(level + 1)
        while self.peek() in ("+-", "*/")[level] if self.peek() else False:
            position, sign = self.tokens.pop(0)
            right = self.expression(level + 1)
            try:
                value = OPERATORS[sign](value, right)
            except ArithmeticError as error:
                raise FormulaError(self.formula, position, "cannot compute") from error
        return value

    def atom(self):
        position, token = self.tokens.pop(0)
        if token == "(":
            value = self.expression()
            self.tokens.pop(0)
            return value
        return int(token)


for formula in ("1 + 2 * 3", "(1 + 2) * 3"):
    print(formula, "=", Parser(formula).expression())
Parser("8 / (4 - 2 * 2) + 1").expression()
