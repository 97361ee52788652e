"""The ``asyncvm`` command, which behaves as ``python`` does, with the program running as a guest."""

from __future__ import annotations

import argparse
import ast
import atexit
import builtins
import importlib.machinery
import importlib.util
import inspect
import json
import os
import pkgutil
import sys
import time
from collections.abc import Sequence
from types import CodeType, ModuleType, TracebackType
from typing import Any, NoReturn

import attrs

import asyncvm

__all__ = ["main"]


@attrs.frozen
class Program:
    """What is to be run as ``__main__``."""

    code: CodeType
    #: the module attributes that tell where it comes from
    attributes: dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command; what it exits with is raised as SystemExit.

    :param arguments: the command line without the command's own name; by default ``sys.argv[1:]``
    """
    options = _parser().parse_args(arguments)
    vm = asyncvm.VM()
    if options.stats:
        atexit.register(_print_stats, vm, time.perf_counter())
    try:
        program = _load(options)
    except SystemExit:
        raise
    except BaseException as error:
        _report(error, None)
    module = _main_module(program)
    vm.globals = module.__dict__
    try:
        if program.code.co_flags & inspect.CO_COROUTINE:
            import anyio

            anyio.run(vm.run_async, program.code, backend=options.backend)
        else:
            vm.run(program.code)
    except SystemExit as error:
        raise SystemExit(error.code) from None
    except BaseException as error:
        _report(error, program.code.co_filename)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="asyncvm",
        usage="%(prog)s [options] (SCRIPT | -c CODE | -m MODULE | -) [ARGUMENTS]",
        description="Run a Python program as a guest of the asyncvm bytecode virtual machine.",
        allow_abbrev=False,
    )
    parser.add_argument("-c", dest="command", nargs=argparse.REMAINDER, help="run CODE, given as text")
    parser.add_argument("-m", dest="module", nargs=argparse.REMAINDER, help="run the library module MODULE")
    parser.add_argument("script", nargs=argparse.REMAINDER, help="run a file; - is standard input")
    parser.add_argument(
        "--backend",
        choices=["asyncio", "trio"],
        default="asyncio",
        help="the event loop for a program with await at its top level (default: %(default)s)",
    )
    parser.add_argument(
        "--stats",
        action="store_true",
        help="at exit, print one line of JSON on standard error: instructions, frames and seconds",
    )
    parser.add_argument("--version", action="version", version=f"asyncvm {asyncvm.__version__}")
    return parser


def _load(options: argparse.Namespace) -> Program:
    """Find the program, and set ``sys.argv`` and ``sys.path[0]`` for it as python does."""
    if options.command is not None:
        if not options.command:
            _fail("argument expected for the -c option", 2)
        source, *arguments = options.command
        _set_up(["-c", *arguments], "")
        return _from_source(source, "<string>", {"__loader__": importlib.machinery.BuiltinImporter})
    if options.module is not None:
        if not options.module:
            _fail("argument expected for the -m option", 2)
        name, *arguments = options.module
        _set_up(["-m", *arguments], os.getcwd())
        return _from_module(name)
    if not options.script or options.script[0] == "-":
        _set_up(options.script or [""], "")
        return _from_source(sys.stdin.buffer.read(), "<stdin>", {"__loader__": importlib.machinery.BuiltinImporter})
    return _from_path(options.script)


def _set_up(argv: list[str], path: str) -> None:
    sys.argv[:] = argv
    if not getattr(sys.flags, "safe_path", False):
        sys.path[0:1] = [path]


def _from_source(source: str | bytes, filename: str, attributes: dict[str, Any]) -> Program:
    code: CodeType = compile(source, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if sys.version_info >= (3, 13) and filename == "<string>":
        # From 3.13 on, python shows the lines of -c in tracebacks.
        import linecache

        text = source if isinstance(source, str) else source.decode()
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
    return Program(code, attributes)


def _from_path(argv: list[str]) -> Program:
    """A script, or a directory or zip file with a ``__main__`` module."""
    script = argv[0]
    importer = None if os.path.isfile(script) and not _is_zip(script) else pkgutil.get_importer(script)
    if importer is not None and os.path.exists(script):
        _set_up(argv, script)
        spec = importer.find_spec("__main__")
        if spec is None:
            _fail(f"can't find '__main__' module in {script!r}", 1)
        return _from_spec(spec, "__main__")
    try:
        with open(script, "rb") as file:
            source = file.read()
    except OSError as error:
        _fail(f"can't open file {os.path.abspath(script)!r}: [Errno {error.errno}] {error.strerror}", 2)
    _set_up(argv, os.path.dirname(os.path.realpath(script)))
    loader = importlib.machinery.SourceFileLoader("__main__", script)
    filename = os.path.abspath(script) if sys.version_info >= (3, 9) else script
    return _from_source(source, filename, {"__file__": filename, "__cached__": None, "__loader__": loader})


def _is_zip(path: str) -> bool:
    import zipfile

    return zipfile.is_zipfile(path)


def _from_module(name: str) -> Program:
    try:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.submodule_search_locations is not None:
            name += ".__main__"
            package, spec = name.rpartition(".")[0], importlib.util.find_spec(name)
            if spec is None:
                _fail(f"No module named {name}; {package!r} is a package and cannot be directly executed", 1)
    except (ImportError, ValueError) as error:
        _fail(f"Error while finding module specification for {name!r} ({type(error).__name__}: {error})", 1)
    if spec is None:
        _fail(f"No module named {name}", 1)
    sys.argv[0] = spec.origin or name
    return _from_spec(spec, name)


def _from_spec(spec: importlib.machinery.ModuleSpec, name: str) -> Program:
    loader: Any = spec.loader
    code = loader.get_code(name)
    if code is None:
        _fail(f"No code object available for {name}", 1)
    attributes = {
        "__spec__": spec,
        "__loader__": loader,
        "__package__": spec.parent,
        "__file__": spec.origin,
        "__cached__": spec.cached,
    }
    source = loader.get_source(name) if hasattr(loader, "get_source") else None
    if source is not None:
        code = compile(source, code.co_filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    return Program(code, attributes)


def _main_module(program: Program) -> ModuleType:
    module = ModuleType("__main__")
    module.__dict__.update({"__builtins__": builtins, "__package__": None, "__spec__": None, **program.attributes})
    if sys.version_info < (3, 14):
        module.__annotations__ = {}
    sys.modules["__main__"] = module
    return module


def _report(error: BaseException, filename: str | None) -> NoReturn:
    """End as python ends on an uncaught exception: the traceback on standard error, from the program on."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_frame.f_code.co_filename != filename:
        traceback = traceback.tb_next
    error.__traceback__ = traceback
    sys.excepthook(type(error), error, traceback)
    if isinstance(error, KeyboardInterrupt):
        sys.excepthook = _say_nothing  # it has been said; python still has to end as if killed by SIGINT
        raise error
    raise SystemExit(1)


def _say_nothing(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    pass


def _fail(problem: str, status: int) -> NoReturn:
    print(f"asyncvm: {problem}", file=sys.stderr)
    raise SystemExit(status)


def _print_stats(vm: asyncvm.VM, started: float) -> None:
    figures = {
        "instructions": vm.instructions,
        "frames": vm.frames,
        "seconds": round(time.perf_counter() - started, 6),
    }
    print(json.dumps(figures), file=sys.stderr)
