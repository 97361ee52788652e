"""The ``asyncvm`` command, which behaves as ``python`` does, with the program running as a guest."""

from __future__ import annotations

import argparse
import ast
import atexit
import builtins
import importlib
import importlib.machinery
import importlib.util
import inspect
import json
import linecache
import os
import pkgutil
import sys
import time
from collections.abc import Callable, Sequence
from types import CodeType, ModuleType, TracebackType
from typing import Any, NoReturn, TypeAlias

import attrs

import asyncvm
from asyncvm import debugger
from asyncvm.host.concealment import concealed_code
from asyncvm.host.sites import is_site
from asyncvm.host.source import compile_source
from asyncvm.json_report import LIMIT_STATUS, report
from asyncvm.tools import options as tools

__all__ = ["main"]

ExceptHook: TypeAlias = Callable[[type[BaseException], BaseException, TracebackType | None], object]

Compile: TypeAlias = Callable[[str | bytes, str], CodeType]


@attrs.frozen
class Program:
    """What is to be run as ``__main__``."""

    code: CodeType
    #: the module attributes that tell where it comes from
    attributes: dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command. Whatever the program ends with is raised, for python to exit with or to show.

    :param arguments: the command line without the command's own name; by default ``sys.argv[1:]``
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and given[0] == "dis":
        _list_instructions(given[1:])
        return
    own, argv = _split(given)
    parser = _parser()
    options = parser.parse_args(own)
    options.limits = _limits(parser, options)
    interactive = not argv and sys.stdin.isatty()
    if options.pdb:
        if options.json or not argv:
            parser.error("--pdb debugs a program on the terminal: give it one, and not --json")
        options.guest += debugger.GUESTS
    vm = asyncvm.VM(guest_modules=options.guest, limits=options.limits, slice=_SLICE if interactive else None)
    if options.stats:
        atexit.register(_print_stats, vm, time.perf_counter())
    tools.attach(vm, parser, options)
    try:
        if options.json:
            raise SystemExit(report(vm, lambda: _run(vm, _load(vm, argv, True), options.backend), _program_part))
        if options.pdb:
            program = _load(vm, argv)
            debugger.debug(vm, program.code, _main_module(program).__dict__, options.backend)
        elif interactive:
            _interact(vm, options.backend)
        else:
            _run(vm, _load(vm, argv), options.backend)
    except asyncvm.LimitExceeded as error:
        _tell_limit(error, vm)
        raise SystemExit(LIMIT_STATUS) from None
    except SystemExit as error:
        # The task in which it was raised may hold it still, and show it: not with the entries of what it passes here.
        error.__traceback__ = _program_part(error.__traceback__)
        raise SystemExit(error.code) from None
    except BaseException:
        sys.excepthook = _trimming(getattr(sys, "excepthook", None))
        raise


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """The command's own options, and the program with its arguments."""
    index = 0
    while index < len(arguments) and _is_own_option(arguments[index]):
        index += 2 if arguments[index] in _WITH_VALUES else 1
    return arguments[:index], arguments[index:]


#: the command's own options that are followed by a value
_WITH_VALUES = frozenset(
    {"--backend", "--guest", "--max-instructions", "--print-completion", "--recursion-limit", "--timeout"}
    | tools.WITH_VALUES
)


def _is_own_option(argument: str) -> bool:
    return argument.startswith("-") and argument not in ("-", "--") and argument[:2] not in ("-c", "-m")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="asyncvm",
        usage="%(prog)s [options] [SCRIPT | -c CODE | -m MODULE | -] [ARGUMENTS]\n"
        "       %(prog)s dis [SCRIPT | -c CODE | -m MODULE | -]",
        description="Run a Python program as a guest of the asyncvm bytecode virtual machine: a file, a directory or "
        "zip file with a __main__ module, CODE given as text, a library MODULE, or standard input. On a terminal, "
        "without any of these, it is a prompt at which `await` works. `dis` lists a program's instructions instead.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--backend",
        choices=["asyncio", "trio"],
        default="asyncio",
        help="the event loop for a program with await at its top level (default: %(default)s)",
    )
    parser.add_argument(
        "--guest",
        action="append",
        default=[],
        metavar="PATTERN",
        help="execute the modules of this name as guests too, and all in the package of this name; may be given more "
        "than once. The program's own directory is always a guest's, other modules are host code",
    )
    parser.add_argument(
        "--max-instructions",
        type=int,
        metavar="N",
        help="end the program when it has executed N instructions, with exit status 124",
    )
    parser.add_argument(
        "--timeout",
        type=float,
        metavar="SECONDS",
        help="end the program when it has run for so long, with exit status 124; a call of host code is not cut short",
    )
    parser.add_argument(
        "--recursion-limit",
        type=int,
        metavar="N",
        help="how many guest frames may be active above each other (default: that of python, 1000)",
    )
    parser.add_argument(
        "--pdb",
        action="store_true",
        help="run the program under the debugger: it stops at the first line, and where an exception is not handled",
    )
    parser.add_argument(
        "--stats",
        action="store_true",
        help="at exit, print one line of JSON on standard error: instructions, frames and seconds",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="print one line of JSON on standard output when the program has ended, and nothing else: its status, the "
        "value of its last expression, what it printed, its error, what it used",
    )
    tools.add_options(parser)
    _add_completion(parser)
    parser.add_argument("--version", action="version", version=f"asyncvm {asyncvm.__version__}")
    return parser


def _add_completion(parser: argparse.ArgumentParser) -> None:
    """An option that prints what a shell needs to complete the command, if shtab is installed."""
    try:
        shtab = importlib.import_module("shtab")
    except ImportError:
        return
    shtab.add_argument_to(
        parser, "--print-completion", help="print a script for this shell to complete the command's options with"
    )


def _limits(parser: argparse.ArgumentParser, options: argparse.Namespace) -> asyncvm.Limits:
    given = {
        "instructions": options.max_instructions,
        "seconds": options.timeout,
        "recursion": options.recursion_limit,
    }
    try:
        return asyncvm.Limits(**{name: value for name, value in given.items() if value is not None})
    except ValueError as error:
        parser.error(str(error))


def _list_instructions(argv: list[str]) -> None:
    from asyncvm.tools.listing import listing

    vm = asyncvm.VM()
    try:
        for line in listing(vm.machine, _load(vm, argv).code):
            print(line)
    except BrokenPipeError:  # who reads has seen enough
        sys.stdout = None  # so that python does not try to flush it at exit


def _run(vm: asyncvm.VM, program: Program, backend: str) -> Any:
    namespace = _main_module(program).__dict__
    if program.code.co_flags & inspect.CO_COROUTINE:
        import anyio

        return anyio.run(vm.run_async, program.code, namespace, backend=backend)
    return vm.run(program.code, namespace)


#: for how long the tasks that were started at the prompt wait for what is entered there, in seconds
_SLICE = 0.01


def _interact(vm: asyncvm.VM, backend: str) -> None:
    from asyncvm.repl import interact

    _set_up(vm, [""], "")
    program = Program(_compile("", "<stdin>"), {"__loader__": importlib.machinery.BuiltinImporter})
    interact(vm, _main_module(program).__dict__, backend)


def _main_module(program: Program) -> ModuleType:
    module = ModuleType("__main__")
    module.__dict__.update({"__builtins__": builtins, "__package__": None, "__spec__": None, **program.attributes})
    if sys.version_info < (3, 14):
        module.__annotations__ = {}
    # Python uses the namespace of the module that it began with until the end, and trusts that somebody holds it.
    _replaced.append(sys.modules["__main__"])
    sys.modules["__main__"] = module
    return module


_replaced: list[ModuleType] = []


# Finding the program.


def _load(vm: asyncvm.VM, argv: list[str], keeps_value: bool = False) -> Program:
    """Find the program, and set ``sys.argv`` and ``sys.path[0]`` for it as python does.

    :param keeps_value: have the program leave the value of its last expression, if it is given as source text
    """
    compiled = _compile_keeping if keeps_value else _compile
    option = argv[0][:2] if argv else ""
    if option == "-c":
        source, *arguments = _after_option(argv)
        _set_up(vm, ["-c", *arguments], "")
        return _from_text(source, compiled)
    if option == "-m":
        name, *arguments = _after_option(argv)
        _set_up(vm, ["-m", *arguments], os.getcwd())
        return _from_module(vm, name)
    if option == "--":
        argv = argv[1:]
    if not argv or argv[0] == "-":
        _set_up(vm, argv or [""], "")
        return _from_stdin(compiled)
    path = _absolute(argv[0])
    importer = pkgutil.get_importer(path)
    if importer is not None:
        _set_up(vm, argv, path)
        return _from_importer(importer, path)
    _set_up(vm, argv, os.path.dirname(os.path.realpath(path)))
    return _from_file(path, compiled)


def _after_option(argv: list[str]) -> list[str]:
    """What follows ``-c`` or ``-m``, which may be written together with its argument."""
    option, joined = argv[0][:2], argv[0][2:]
    following = [joined, *argv[1:]] if joined else argv[1:]
    if not following:
        _fail(f"argument expected for the {option} option", 2)
    return following


def _absolute(path: str) -> str:
    """*path*, made absolute as python does for the program's: it is not normalized."""
    return os.getcwd() if path in ("", ".") else os.path.join(os.getcwd(), path)


def _set_up(vm: asyncvm.VM, argv: list[str], path: str) -> None:
    """Set ``sys.argv`` and ``sys.path[0]``; the modules that are found there are guests."""
    sys.argv[:] = argv
    if not sys.flags.safe_path:
        sys.path[0] = path
        vm.guest_modules.add_directory(path)


def _from_text(source: str, compiled: Compile) -> Program:
    if sys.version_info >= (3, 13):
        # From 3.13 on, python shows the lines of -c in tracebacks.
        linecache.cache["<string>"] = (len(source), None, source.splitlines(keepends=True), "<string>")
    return Program(compiled(source, "<string>"), {"__loader__": importlib.machinery.BuiltinImporter})


def _from_stdin(compiled: Compile) -> Program:
    code = compiled(sys.stdin.buffer.read(), "<stdin>")
    return Program(code, _described("<stdin>", importlib.machinery.BuiltinImporter))


def _from_file(path: str, compiled: Compile) -> Program:
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        _fail(f"can't open file {path!r}: [Errno {error.errno}] {error.strerror}", 2)
    loader: Any
    if path.endswith(".pyc"):
        loader = importlib.machinery.SourcelessFileLoader("__main__", path)
        code = loader.get_code("__main__")
    else:
        loader = importlib.machinery.SourceFileLoader("__main__", path)
        code = compiled(source, path)
    return Program(code, _described(path, loader))


def _from_importer(importer: Any, path: str) -> Program:
    """The ``__main__`` module of a directory or zip file."""
    spec = importer.find_spec("__main__")
    if spec is None:
        _fail(f"can't find '__main__' module in {path!r}", 1)
    return _from_spec(spec)


def _from_module(vm: asyncvm.VM, name: str) -> Program:
    try:
        spec = vm.guest_modules.importing(_find_module, name)
    except _ModuleProblem as problem:
        _fail(str(problem), 1)
    sys.argv[0] = spec.origin or spec.name
    return _from_spec(spec)


class _ModuleProblem(Exception):
    """Why there is no module to run."""


def _find_module(name: str) -> importlib.machinery.ModuleSpec:
    """The module that ``-m name`` runs: of a package, its ``__main__`` module."""
    if name.startswith("."):
        raise _ModuleProblem("Relative module names not supported")
    _import_package(name.rpartition(".")[0])
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        problem = f"Error while finding module specification for {name!r} ({type(error).__name__}: {error})"
        stem = name.removesuffix(".py")
        hint = "" if stem == name else f". Try using {stem!r} instead of {name!r} as the module name."
        raise _ModuleProblem(problem + hint) from error
    if spec is None:
        raise _ModuleProblem(f"No module named {name}")
    if spec.submodule_search_locations is None:
        return spec
    try:
        return _find_module(f"{name}.__main__")
    except _ModuleProblem as problem:
        if name not in sys.modules:
            raise
        raise _ModuleProblem(f"{problem}; {name!r} is a package and cannot be directly executed") from problem


def _import_package(name: str) -> None:
    """Import the package of the module to run, if it is there; an error in it is the program's error."""
    try:
        if name:
            __import__(name)
    except ImportError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise


def _described(path: str, loader: Any) -> dict[str, Any]:
    """The attributes of a ``__main__`` read from *path*; 3.15 has no ``__cached__`` any more."""
    attributes = {"__file__": path, "__loader__": loader}
    if sys.version_info < (3, 15):
        attributes["__cached__"] = None
    return attributes


def _from_spec(spec: importlib.machinery.ModuleSpec) -> Program:
    attributes = {"__spec__": spec, "__loader__": spec.loader, "__package__": spec.parent, "__file__": spec.origin}
    if sys.version_info < (3, 15):
        attributes["__cached__"] = spec.cached
    return Program(_code_of(spec), attributes)


def _code_of(spec: importlib.machinery.ModuleSpec) -> CodeType:
    loader: Any = spec.loader
    try:
        code: CodeType | None = loader.get_code(spec.name)
    except SyntaxError:
        source = loader.get_source(spec.name)
    else:
        if code is None:
            _fail(f"No code object available for {spec.name}", 1)
        return code
    return _compile(source, str(spec.origin))  # an await at the top level is a syntax error to the loader


def _compile(source: str | bytes, filename: str) -> CodeType:
    code: CodeType = compile(source, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    return code


def _compile_keeping(source: str | bytes, filename: str) -> CodeType:
    return compile_source(source, filename, top_level_await=True)


# Ending.


def _trimming(hook: ExceptHook | None) -> ExceptHook:
    """*hook*, given only the program's own part of the traceback; concealed, so that it is in no traceback itself.

    Without a hook, do as python does without one.
    """

    def excepthook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        sys.last_traceback = error.__traceback__ = _program_part(error.__traceback__)
        if hook is None:
            del sys.excepthook
            print("sys.excepthook is missing", file=sys.stderr)
            sys.__excepthook__(kind, error, error.__traceback__)
        else:
            sys.excepthook = hook
            hook(kind, error, error.__traceback__)

    excepthook.__code__ = concealed_code(excepthook.__code__)
    return excepthook


def _program_part(traceback: TracebackType | None) -> TracebackType | None:
    """*traceback* from the first guest frame on; without any, what comes after the command and the import system."""
    part = entry = traceback
    while entry is not None:
        if is_site(entry.tb_frame.f_code):
            return entry
        if entry.tb_frame.f_code.co_filename == __file__:
            part = entry.tb_next
        entry = entry.tb_next
    while part is not None and part.tb_frame.f_code.co_filename.startswith("<frozen "):
        part = part.tb_next
    return part


def _tell_limit(error: asyncvm.LimitExceeded, vm: asyncvm.VM) -> None:
    """Say in one line which limit was passed, how much was used, and where in the program."""
    place = ""
    entry = _program_part(error.__traceback__)
    while entry is not None:
        if is_site(entry.tb_frame.f_code):
            code = entry.tb_frame.f_code
            place = f" at {code.co_filename}:{entry.tb_lineno} in {code.co_qualname}"
        entry = entry.tb_next
    print(f"asyncvm: {type(error).__name__}: {error}, after {vm.instructions} instructions{place}", file=sys.stderr)


def _fail(problem: str, status: int) -> NoReturn:
    print(f"asyncvm: {problem}", file=sys.stderr)
    raise SystemExit(status)


def _print_stats(vm: asyncvm.VM, started: float) -> None:
    figures = {
        "instructions": vm.instructions,
        "frames": vm.frames,
        "seconds": round(time.perf_counter() - started, 6),
    }
    print(json.dumps(figures), file=sys.__stderr__)
