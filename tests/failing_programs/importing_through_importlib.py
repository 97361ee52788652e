"""importlib imports a module that fails; the next import tries again."""

import importlib
import sys

try:
    importlib.import_module("parts.failing")
except ZeroDivisionError as error:
    print("parts.failing" in sys.modules, error.__traceback__.tb_lineno)
import parts.failing
