"""Form feeds, carriage returns in strings, and several statements in a line."""
x = 1; y = 0; text = "a\rb"


def f(): z = x; return z / y

if x: print(text.split("\r")); w = 2; f(); print("never")
