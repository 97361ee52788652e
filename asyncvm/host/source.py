"""From what a host program hands to the VM to a code object: source text, parsed trees, the last expression's value."""

from __future__ import annotations
import __future__

import ast
import itertools
import linecache
import weakref
from types import CodeType
from typing import Any

__all__ = ["RESULT", "Origin", "SourceLines", "compile_source", "future_flags"]

#: the name under which the value of the last expression statement is left in the globals; no source can spell it
RESULT = "\0result"

_FUTURES = 0
for _name in __future__.all_feature_names:
    _FUTURES |= getattr(__future__, _name).compiler_flag
_numbers = itertools.count(1)


def future_flags(raw: CodeType) -> int:
    """The ``from __future__`` flags that *raw* was compiled under."""
    return raw.co_flags & _FUTURES


class Origin:
    """What a guest's code comes from; kept alive by all of the code."""


class SourceLines(Origin):
    """The lines of a source that has no file, known to tracebacks and debuggers as long as this object lives."""

    def __init__(self, source: str | bytes) -> None:
        self.filename = f"<guest {next(_numbers)}>"
        text = source if isinstance(source, str) else source.decode(errors="replace")
        linecache.cache[self.filename] = (len(text), None, text.splitlines(keepends=True), self.filename)
        weakref.finalize(self, linecache.cache.pop, self.filename, None)


def compile_source(source: str | bytes, filename: str, top_level_await: bool) -> CodeType:
    """Compile *source* as a module; when run, it leaves its last expression statement's value under `RESULT`.

    :param filename: shown in tracebacks
    :raises SyntaxError: as ``compile`` does
    """
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if top_level_await else 0
    tree = compile(source, filename, "exec", flags | ast.PyCF_ONLY_AST, dont_inherit=True)
    raw: CodeType = compile(_with_result(tree), filename, "exec", flags, dont_inherit=True)
    return raw


def _with_result(tree: Any) -> ast.Module:
    """*tree* with its last statement, if it is an expression, assigned to `RESULT` (a sole docstring stays one too)."""
    assert isinstance(tree, ast.Module)
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = tree.body[-1]
        target = ast.copy_location(ast.Name(RESULT, ast.Store()), last.value)
        assignment = ast.copy_location(ast.Assign([target], last.value), last)
        if len(tree.body) == 1 and isinstance(last.value, ast.Constant) and isinstance(last.value.value, str):
            tree.body.append(assignment)
        else:
            tree.body[-1] = assignment
    return tree
