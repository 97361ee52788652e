"""from m import names, aliases, parentheses, and submodules."""
from math import pi, floor as fl, ceil
from collections import (
    OrderedDict,
    deque as dq,
)
from os import path
from importlib import util as u, machinery
from json.decoder import JSONDecodeError
from xml.etree import ElementTree
from email import message
print(round(pi, 3), fl(2.7), ceil(2.1), OrderedDict(a=1), dq([1]), path.basename("a/b"))
print("math" in globals(), "floor" in globals(), "deque" in globals(), "collections" in globals())
print(u.__name__, machinery.__name__, JSONDecodeError.__mro__[1].__name__, ElementTree.__name__, message.__name__)
def use():
    from math import pi as local_pi, e
    return local_pi == pi, e > 2, sorted(locals())
print(use())
from math import pi as fl
print(fl == pi)
import json
def parse(t): return json.loads(t)
parse('{"a": [1, }')
