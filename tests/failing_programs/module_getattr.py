"""`__getattr__` of a module refuses a name."""

import parts.lazy

print(parts.lazy.answer)
try:
    parts.lazy.question
except AttributeError as error:
    print(error)
from parts.lazy import nothing
