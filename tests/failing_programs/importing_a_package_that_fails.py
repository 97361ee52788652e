"""A package whose `__init__` fails in a function of one of its modules."""

import parts.package.module as module

print(module)
