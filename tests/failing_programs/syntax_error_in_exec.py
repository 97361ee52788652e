"""Text that is executed does not compile."""

TEMPLATE = """\
def {name}(x):
    if x > 0
        return x
"""


def define(name):
    namespace = {}
    exec(TEMPLATE.format(name=name), namespace)
    return namespace[name]


define("positive")
