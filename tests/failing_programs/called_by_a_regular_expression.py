"""A replacement function fails."""

import re

VALUES = {"name": "Ada"}


def replace(match):
    return str(VALUES[match["key"]])


def fill(template):
    return re.sub(r"\{(?P<key>\w+)\}", replace, template)


print(fill("Hello, {name}"))
fill("{name} is {age}")
