"""a tokenizer that uses exceptions for control flow and reports position."""
class LexError(SyntaxWarning):
    def __init__(self, text, pos):
        self.pos = pos
        super().__init__(f"unexpected {text[pos]!r} at {pos}")

class End(Exception):
    pass

def tokens(text):
    pos = 0
    def peek():
        try:
            return text[pos]
        except IndexError:
            raise End from None
    out = []
    while True:
        try:
            ch = peek()
            if ch.isspace():
                pos += 1
                continue
            if ch.isdigit():
                start = pos
                try:
                    while peek().isdigit():
                        pos += 1
                finally:
                    out.append(int(text[start:pos]))
                continue
            out.append("+-*/()".index(ch))
        except ValueError as e:
            raise LexError(text, pos) from e
        except End as e:
            return out, e.__context__ is None
        pos += 1

print(tokens("12 + (3*4)"), tokens(""), tokens("7"))
tokens("1 + $")
