# requires: 3.15
"""PEP 810: lazy import and lazy from-import are reified on first use; failures surface then."""
lazy import fractions
lazy import os.path as osp
lazy from decimal import Decimal as D, ROUND_DOWN
lazy import module_that_does_not_exist_q
lazy from math import no_such_name_q
lazy = 5
print(lazy, type(globals()["fractions"]).__name__, type(globals()["D"]).__name__)
print(fractions.Fraction(1, 3), type(globals()["fractions"]).__name__)
print(D("1.5") + 1, ROUND_DOWN, osp.basename("/a/b"), type(globals()["D"]).__name__)
def use(): return fractions.Fraction(2, 4)
print(use())
for fn in (lambda: module_that_does_not_exist_q.x, lambda: no_such_name_q, lambda: module_that_does_not_exist_q):
    try: print(fn())
    except ImportError as e: print(type(e).__name__, e, "|", type(e.__cause__).__name__, e.__cause__)
import fractions as eager
print(eager is fractions, "fractions" in globals())
lazy import json
lazy import textwrap
json = "rebound"; print(json)
del textwrap
print("textwrap" in globals())
print(lazy + 1)
class lazy: import_ = 1
print(lazy.import_)
def fail(): return no_such_name_q(1)
