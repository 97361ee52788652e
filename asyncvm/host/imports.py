"""Imports by guests: which modules are executed as guests, by a finder and a loader on importlib's protocols.

The problem: a module that the policy names has to be executed as a guest, though the host may have imported it long ago
for itself (a package of the standard library), and goes on using what it has.

The solution: a VM has modules of its own beside those of the host. The finder, the first in ``sys.meta_path``, gives
what the other finders find a loader that has the VM execute the module. While a guest imports, ``sys.modules`` shows
the VM's modules in place of the host's; all else, packages, relative and circular imports, is importlib's own work.
A module that the host does not have stays in ``sys.modules``, as after any import. What guests load by hand, with a
loader's own methods, `asyncvm.host.loading` takes to here.
"""

from __future__ import annotations

import copy
import importlib
import os
import sys
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import partial
from importlib.machinery import BuiltinImporter, ExtensionFileLoader, ModuleSpec, SourceFileLoader
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from asyncvm.eval import evaluate, module_frame
from asyncvm.objects.function import guest_code

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["LOAD_FILE", "GuestFinder", "GuestModules"]

#: the ``exec_module`` of all loaders of files; it calls ``exec``
LOAD_FILE: Any = SourceFileLoader.exec_module
#: modules of the host that execute code which guests name: they are guests where a VM has modules of its own
_EXECUTORS = frozenset({"runpy"})
_without_importlibs_frames: Callable[..., Any] = importlib._bootstrap._call_with_frames_removed  # type: ignore[attr-defined]  # not in the stubs


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
        #: the host's modules that are not in `sys.modules` now, because guests import in so many threads
        self._hosts: dict[str, ModuleType] = {}
        self._importers = 0
        self._lock = threading.Lock()
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
        if name in _EXECUTORS:
            return True
        while name:
            if any(fnmatchcase(name, pattern) for pattern in self.patterns):
                return True
            name = name.rpartition(".")[0]
        return False

    def holds(self, origin: object) -> bool:
        """Whether the file *origin* is in one of the directories."""
        if not self.directories or not isinstance(origin, str):
            return False
        return os.path.realpath(origin).startswith(tuple(self.directories))

    def takes(self, name: str, origin: object, loader: Any) -> bool:
        """Whether the module *name*, of the file *origin*, is to be a guest when a guest has *loader* load it."""
        if self._finder is None or loader is None or _is_native(loader):
            return False
        return self.names(name) or self.holds(origin) or _is_guests_own(loader)

    def guest_loader(self, loader: Any) -> Any:
        """A loader (PEP 451) that executes in the VM what *loader* loads, and is else the same.

        It is a copy of *loader*; a class, which is a loader too and cannot be copied, is wrapped.
        """
        # A module that is loaded keeps the machine, which its functions need.
        execute = partial(_execute, self, self.machine)
        if isinstance(loader, type):
            return _ClassLoader(loader, partial(_load, execute, loader))
        own = copy.copy(loader)
        exec_module = type(loader).exec_module
        if exec_module is LOAD_FILE:
            own.exec_module = partial(
                FunctionType(exec_module.__code__, {**exec_module.__globals__, "exec": execute}), own
            )
        else:
            own.exec_module = partial(_load, execute, loader)
        return own

    @property
    def are_imported(self) -> bool:
        """Whether it is a guest of this VM, in this thread, that imports."""
        machine = self._machine()
        return machine is not None and (machine.state.importing or bool(machine.state.entries))

    def importing(self, action: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
        """Call *action*, which imports for a guest, with this VM's modules in ``sys.modules``."""
        with self.shown():
            return action(*arguments, **keywords)

    @contextmanager
    def shown(self) -> Iterator[None]:
        """A context in which the host imports for guests, with this VM's modules in ``sys.modules``."""
        state = self.machine.state
        if state.importing or self._finder is None:
            yield
            return
        with self._lock:
            self._hosts.update(self._show())
            self._importers += 1
        state.importing = True
        try:
            yield
        finally:
            state.importing = False
            with self._lock:
                self._importers -= 1
                if not self._importers:
                    sys.modules.update(self._hosts)
                    self._hosts.clear()

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


def _is_guests_own(loader: Any) -> bool:
    """Whether *loader*, which has the host execute a module's code, has methods that a guest made."""
    return any(
        guest_code(function) is not None
        for cls in type(loader).__mro__
        for function in vars(cls).values()
        if isinstance(function, FunctionType)
    )


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
        spec = self._find_with_others(name, path, target)
        if spec is not None and modules.takes(name, spec.origin, spec.loader):
            spec.loader = modules.guest_loader(spec.loader)
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


def _load(execute: Callable[[CodeType, dict[str, Any]], None], loader: Any, module: ModuleType) -> None:
    """Load *module* as the ``exec_module`` of *loader* does, with *execute* for ``exec``."""
    _without_importlibs_frames(execute, loader.get_code(module.__name__), module.__dict__)


def _execute(modules: GuestModules, machine: Machine, raw: CodeType, namespace: dict[str, Any]) -> None:
    """Execute, as a guest, the code of a module whose namespace this is."""
    name = namespace["__name__"]
    module = sys.modules.get(name)
    known = getattr(module, "__dict__", None) is namespace  # and not loaded by hand
    before = modules.loaded.get(name)
    if known:
        assert module is not None
        modules.loaded[name] = module
    try:
        evaluate(module_frame(machine.code(raw), namespace))
    except BaseException:
        if known and before is None:
            del modules.loaded[name]
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
