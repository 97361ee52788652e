# requires: 3.14
"""Expressions in template strings fail."""

import string.templatelib as templates


def render(template):
    return "".join(
        part if isinstance(part, str) else format(part.value, part.format_spec)
        for part in template
    )


def greet(person):
    return render(t"Hello {person['name']:>{person['width']}}, {person['age'] - 1:d}")


print(greet({"name": "Ada", "width": 5, "age": 37}))
try:
    greet({"name": "Bob", "width": "x", "age": 1})
except ValueError as error:
    print(error)
greet({"name": "Bob", "width": 3, "age": None})
