"""The command's options for the tools."""

from __future__ import annotations

import argparse
import atexit
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncvm
    from asyncvm.tools.tool import Tool

__all__ = ["WITH_VALUES", "add_options", "attach"]

#: the options that are followed by a value
WITH_VALUES = frozenset({"--profile", "--timeline", "--trace"})


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the tools' options to the command's."""
    group = parser.add_argument_group("to see what the program does")
    group.add_argument(
        "--trace",
        choices=["call", "line", "instruction"],
        help="print a line on standard error for each call, source line or instruction, as it happens",
    )
    group.add_argument(
        "--profile",
        metavar="FILE",
        help="at exit, write which functions executed how many instructions: to FILE for speedscope (JSON), and for "
        "pstats beside it, with the ending .pstats",
    )
    group.add_argument(
        "--coverage",
        action="store_true",
        help="at exit, write executed lines and branches into coverage.py's data file, for `coverage report`",
    )
    group.add_argument(
        "--timeline",
        metavar="FILE",
        help="at exit, write what each task did when to FILE, for Perfetto and Chrome's tracing page (JSON)",
    )


def attach(vm: asyncvm.VM, parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Attach the tools that *options* ask for, until python exits."""
    found: list[Tool] = []
    try:
        if options.trace:
            from asyncvm.tools.trace import Trace

            found.append(Trace(vm, options.trace, sys.stderr))
        if options.coverage:
            from asyncvm.tools.coverage import coverage_tool

            found.append(coverage_tool(vm))
        if options.profile:
            from asyncvm.tools.profile import Profile

            found.append(Profile(vm, _writable(options.profile)))
        if options.timeline:
            from asyncvm.tools.timeline import Timeline

            found.append(Timeline(vm, _writable(options.timeline)))
    except ImportError:
        parser.error("--coverage needs coverage.py: pip install 'asyncvm[coverage]'")
    except OSError as error:
        parser.error(str(error))
    for tool in found:
        tool.attach()
        atexit.register(tool.detach)


def _writable(file: str) -> str:
    """*file*, if it can be written: better said now than when the program has run."""
    with open(file, "a", encoding="utf-8"):
        return file
