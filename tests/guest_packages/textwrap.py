"""A program that uses textwrap, which is a guest too."""
import textwrap
print(textwrap.fill('hello world '*10, 30)); print(textwrap.dedent("  a\n   b")); print(textwrap.shorten('hello wide world', 12), textwrap.indent('a\nb', '> '))
