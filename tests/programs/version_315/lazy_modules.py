"""``__lazy_modules__`` (PEP 810): which imports it makes lazy, and what it is asked for."""
import sys


class Asked:
    answer = True

    def __contains__(self, name):
        print("asked for", name)
        return self.answer


class Fails:
    def __contains__(self, name):
        raise LookupError(name)


def run(source, namespace, names=None):
    try:
        exec(source, namespace, names)
    except Exception as error:
        print(type(error).__name__, error)
    found = namespace if names is None else names
    for name in [name for name in found if not name.startswith("__")]:
        print(name, type(found.pop(name)).__name__)


package = {"__lazy_modules__": Asked(), "__name__": "email.sub", "__package__": "email"}
run("import textwrap", package)
run("import textwrap", package, {})
run("from . import charset", package)
run("from .. import charset", package)
run("from .mime import text", package)
run("import email.mime.text as text", package)
run("from os import path, sep", package)
run("try:\n    import cmd\nfinally:\n    pass", package)
run("class Body:\n    import cmd", package)
run("from os.path import *", package)
Asked.answer = False
run("import textwrap", package)
run("from .x import y", {"__lazy_modules__": Asked(), "__name__": "none"})
run("from .x import y", {"__lazy_modules__": Asked()})
for modules in (["textwrap"], ("cmd", "textwrap"), {"cmd"}, "a textwrap", None, 5, Fails()):
    run("import textwrap", {"__lazy_modules__": modules})
sys.set_lazy_imports("all")
run("import textwrap", package)
sys.set_lazy_imports("normal")

for name in ("colorsys", "json.tool"):
    sys.modules.pop(name, None)
__lazy_modules__ = ["json.tool", "colorsys"]
import colorsys
from json.tool import main

print(type(globals()["colorsys"]).__name__, type(globals()["main"]).__name__)
print(colorsys.rgb_to_hsv(1, 0, 0), main.__module__)
print(type(globals()["colorsys"]).__name__, type(globals()["main"]).__name__)
