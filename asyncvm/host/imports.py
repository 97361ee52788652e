"""Imports by guests: which modules are executed as guests, by a finder and a loader on importlib's protocols.

The problem: a module that the policy names has to be executed as a guest, though the host may have imported it long ago
for itself (a package of the standard library), and goes on using what it has.

The solution: a VM has modules of its own beside those of the host. The finder, the first in ``sys.meta_path``, gives
what the other finders find a loader that has the VM execute the module. While a guest imports, ``sys.modules`` shows
the VM's modules in place of the host's; all else, packages, relative and circular imports, is importlib's own work.
A module that the host does not have stays in ``sys.modules``, as after any import.
"""

from __future__ import annotations

import copy
import importlib
import os
import sys
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import partial
from importlib.machinery import BuiltinImporter, ExtensionFileLoader, ModuleSpec
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any

from asyncvm.eval import evaluate, module_frame

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["GuestFinder", "GuestModules"]

_without_importlibs_frames: Callable[..., Any] = importlib._bootstrap._call_with_frames_removed  # type: ignore[attr-defined]


class GuestModules:
    """A VM's modules, and which ones are to be its modules.

    :param patterns: names of modules, with the wildcards of `fnmatch`; a package's name stands for all that is in it
    """

    def __init__(self, machine: Machine, patterns: Iterable[str] = ()) -> None:
        if isinstance(patterns, str):
            raise TypeError(f"guest_modules must be several names, such as [{patterns!r}], not one str")
        self.patterns = tuple(patterns)
        #: all modules found below these are guests too
        self.directories: list[str] = []
        self.loaded: dict[str, ModuleType] = {}
        self._machine = weakref.ref(machine)
        self._finder: GuestFinder | None = None
        if self.patterns:
            self._install()

    def add_directory(self, path: str) -> None:
        """Have the modules found in the directory or zip file *path* executed as guests."""
        self.directories.append(os.path.join(os.path.realpath(path), ""))
        self._install()

    def _install(self) -> None:
        if self._finder is None:
            finder = self._finder = GuestFinder(self)
            sys.meta_path.insert(0, finder)
            weakref.finalize(self, _remove_finder, weakref.ref(finder))

    @property
    def machine(self) -> Machine:
        machine = self._machine()
        assert machine is not None
        return machine

    def names(self, name: str) -> bool:
        """Whether a pattern names the module *name* or a package that it is in."""
        while name:
            if any(fnmatchcase(name, pattern) for pattern in self.patterns):
                return True
            name = name.rpartition(".")[0]
        return False

    def holds(self, origin: object) -> bool:
        """Whether the file *origin* is in one of the directories."""
        return isinstance(origin, str) and os.path.realpath(origin).startswith(tuple(self.directories))

    @property
    def are_imported(self) -> bool:
        """Whether it is a guest of this VM, in this thread, that imports."""
        machine = self._machine()
        return machine is not None and (machine.state.importing or bool(machine.state.entries))

    def importing(self, action: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
        """Call *action*, which imports for a guest, with this VM's modules in ``sys.modules``."""
        hosts = self._begin()
        try:
            return action(*arguments, **keywords)
        finally:
            self._end(hosts)

    @contextmanager
    def shown(self) -> Iterator[None]:
        """A context in which the host imports for guests, with this VM's modules in ``sys.modules``."""
        hosts = self._begin()
        try:
            yield
        finally:
            self._end(hosts)

    def _begin(self) -> dict[str, ModuleType] | None:
        """Begin to import for a guest. Returns the host's modules to be put back, None if that is going on already."""
        state = self.machine.state
        if state.importing or self._finder is None:
            return None
        hosts = self._show()
        state.importing = True
        return hosts

    def _end(self, hosts: dict[str, ModuleType] | None) -> None:
        if hosts is not None:
            self.machine.state.importing = False
            sys.modules.update(hosts)

    def _show(self) -> dict[str, ModuleType]:
        """Put this VM's modules into ``sys.modules``; return those of the host that were in their places."""
        hosts: dict[str, ModuleType] = {}
        for name, module in list(sys.modules.items()):
            own = self.loaded.get(name)
            if own is not module and (own is not None or self.names(name)) and _has_code(module):
                hosts[name] = module
                del sys.modules[name]
        sys.modules.update(self.loaded)
        return hosts


def _has_code(module: ModuleType) -> bool:
    """Whether *module* comes from code that a VM can execute."""
    loader = getattr(getattr(module, "__spec__", None), "loader", None)
    return loader is not None and not _is_native(loader)


def _is_native(loader: Any) -> bool:
    return loader is BuiltinImporter or isinstance(loader, ExtensionFileLoader) or not hasattr(loader, "get_code")


class GuestFinder:
    """A meta path finder (PEP 451) for one VM: it finds for its guests, and what it finds will be a guest."""

    def __init__(self, modules: GuestModules) -> None:
        self._modules = weakref.ref(modules)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec that the other finders give, with a loader that executes the module in the VM; None: not for it."""
        modules = self._modules()
        if modules is None or not (modules.are_imported or modules.loaded.get(name) is target is not None):
            return None
        if not modules.names(name) and not modules.directories:
            return None
        spec = self._find_with_others(name, path, target)
        if spec is None or spec.loader is None or _is_native(spec.loader):
            return spec
        if modules.names(name) or modules.holds(spec.origin):
            spec.loader = _guest_loader(modules, spec.loader)
        return spec

    def _find_with_others(self, name: str, path: Sequence[str] | None, target: ModuleType | None) -> ModuleSpec | None:
        for finder in list(sys.meta_path):
            find_spec = getattr(finder, "find_spec", None)
            if finder is not self and find_spec is not None:
                spec: ModuleSpec | None = find_spec(name, path, target)
                if spec is not None:
                    return spec
        return None


def _remove_finder(reference: weakref.ReferenceType[GuestFinder]) -> None:
    finder = reference()
    if finder in sys.meta_path:
        sys.meta_path.remove(finder)


def _guest_loader(modules: GuestModules, loader: Any) -> Any:
    """A loader (PEP 451) that executes in the VM what *loader* loads, and is else the same.

    It is a copy of *loader*; a class, which is a loader too and cannot be copied, is wrapped.
    """
    # A module that is loaded keeps the machine, which its functions need.
    execute = partial(_execute, modules, modules.machine, loader)
    if isinstance(loader, type):
        return _ClassLoader(loader, execute)
    own = copy.copy(loader)
    own.exec_module = execute
    return own


def _execute(modules: GuestModules, machine: Machine, loader: Any, module: ModuleType) -> None:
    """Execute the code of *module* as a guest."""
    spec = module.__spec__
    assert spec is not None
    raw: CodeType = loader.get_code(spec.name)
    before = modules.loaded.get(spec.name)
    modules.loaded[spec.name] = module
    frame = module_frame(machine.code(raw), module.__dict__)
    try:
        _without_importlibs_frames(evaluate, frame)
    except BaseException:
        if before is None:
            del modules.loaded[spec.name]
        raise


class _ClassLoader:
    """What takes the place of a loader that is a class, such as that of frozen modules."""

    def __init__(self, loader: type, execute: Callable[[ModuleType], None]) -> None:
        self._loader = loader
        self.exec_module = execute

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def __repr__(self) -> str:
        return repr(self._loader)
