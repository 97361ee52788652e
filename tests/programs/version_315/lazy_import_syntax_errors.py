# requires: 3.15
"""Where lazy imports are not allowed, what compiles, and soft-keyword uses of lazy."""
sources = ["def f():\n lazy import a", "class A:\n lazy import a", "try:\n lazy import a\nfinally: pass", "lazy from a import *", "lazy from __future__ import annotations",
           "if 1:\n lazy import a", "with x:\n lazy import a", "for i in y:\n lazy from a import b", "async def f():\n lazy from a import b", "try: pass\nexcept E:\n lazy import a", "lazy lazy import a",
           "lazy", "lazy = 1", "lazy: int = 1", "lazy(1)", "lazy[0]", "lazy.x = 1", "lazy from . import a", "lazy import a.b.c as d, e", "lazy from a import (b, c as d,)", "from lazy import lazy", "import lazy", "lazy import lazy", "lazy + 1", "lazy x", "lazy import", "lambda: lazy",
           "[*x if 1 else y for x in z]", "[**x for x in y]", "{**a: 1 for a in b}", "{1: *a for a in b}", "(**x for x in y)", "{*a: 1}", "[*x, y for x in z]", "f(**x for x in y)", "[x async for x in y]"]
for s in sources:
    try:
        compile(s, "src", "exec")
        print("ok ", repr(s))
    except SyntaxError as e:
        print("err", repr(s), "->", e.msg, (e.lineno, e.offset))
