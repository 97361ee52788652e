"""Imports by guests: the modules named to a VM, and those beside the program, are guests; all others are host code."""

from __future__ import annotations

import dis
import gc
import importlib
import json
import os
import pickle
import re
import sched
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

import asyncvm
from tests.differential import check

PACKAGES = sorted((Path(__file__).parent / "guest_packages").glob("*.py"))


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.stem)
def test_a_package_run_as_a_guest_does_what_it_does_natively(path: Path) -> None:
    before = dict(sys.modules)
    importlib.import_module(path.stem)  # what the host imports, the guest's import need not
    vm = asyncvm.VM(guest_modules=[path.stem])
    check(path.read_text(encoding="utf-8"), str(path), vm)
    loaded = [name for name in vm.guest_modules.loaded if name == path.stem or name.startswith(f"{path.stem}.")]
    assert loaded
    assert {name: module for name, module in before.items() if sys.modules.get(name) is not module} == {}


def test_functions_of_guest_modules_are_guests() -> None:
    vm = asyncvm.VM(guest_modules=["json"])
    dumps = vm.run("import json\njson.dumps")
    assert dumps is not json.dumps
    assert asyncvm.guest_code(dumps).co_consts == json.dumps.__code__.co_consts
    before = vm.instructions
    assert dumps([1, {"a": None}]) == '[1, {"a": null}]'
    assert vm.instructions > before


def test_two_vms_have_their_own_modules_and_keep_them() -> None:
    first, second = asyncvm.VM(guest_modules=["textwrap"]), asyncvm.VM(guest_modules=["textwrap"])
    source = "import textwrap, importlib\ntextwrap"
    modules = [vm.run(source) for vm in (first, second, first)]
    assert modules[0] is modules[2]
    assert modules[0] is not modules[1]
    assert importlib.import_module("textwrap") not in modules
    assert first.run("importlib.import_module('textwrap')") is modules[0]
    assert first.run("importlib.reload(textwrap)") is modules[0]


def test_patterns_name_packages_with_all_that_is_in_them() -> None:
    vm = asyncvm.VM(guest_modules=["html.*", "stat?stics"])
    vm.run("import html.parser, statistics, textwrap")
    assert {"html.parser", "statistics"} <= set(vm.guest_modules.loaded)
    assert "html" not in vm.guest_modules.loaded
    assert "textwrap" not in vm.guest_modules.loaded


def test_a_name_alone_is_no_list_of_names() -> None:
    with pytest.raises(TypeError, match="guest_modules must be several names"):
        asyncvm.VM(guest_modules="json")


def test_the_finder_goes_with_its_vm() -> None:
    before = list(sys.meta_path)
    vm = asyncvm.VM(guest_modules=["json"])
    assert len(sys.meta_path) == len(before) + 1
    del vm
    gc.collect()
    assert sys.meta_path == before


def test_a_failed_import_leaves_no_module_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "module_that_fails.py").write_text("x = 1\n1 / 0\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    vm = asyncvm.VM(guest_modules=["module_that_fails"])
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            vm.run("import module_that_fails")
    assert vm.guest_modules.loaded == {}
    assert "module_that_fails" not in sys.modules


def test_the_guests_own_code_can_be_read() -> None:
    vm = asyncvm.VM()
    vm.run("def f(x):\n    return x + 1\nclass C:\n    def m(self):\n        yield 1\n")
    function, method = vm.globals["f"], vm.globals["C"]().m
    native: dict[str, Any] = {}
    exec("def f(x):\n    return x + 1", native)
    names = [instruction.opname for instruction in dis.get_instructions(asyncvm.guest_code(function))]
    assert names == [instruction.opname for instruction in dis.get_instructions(native["f"])]
    generator = method()
    for value in (method, generator, generator.gi_frame):
        assert asyncvm.guest_code(value).co_qualname == "C.m"
    for value in (native["f"], len, 5):
        with pytest.raises(TypeError):
            asyncvm.guest_code(value)


PROJECT = {
    "main.py": """
import helper, package
from package import a as first, b
from package.sub import *
import package.sub.deep as deep
print(helper.f(2), first.x, b.y, deep.z, w, __name__, package.__path__ is not None, type(helper.__loader__).__name__)
import importlib
importlib.reload(helper)
print(helper.counter)
import inspect
print(inspect.getsource(helper.f))
try:
    import package.bad
except ZeroDivisionError:
    import traceback
    traceback.print_exc()
try:
    from package import nothing
except ImportError as error:
    print(str(error).partition("(/")[0])
try:
    import package.unparsable
except SyntaxError as error:
    print(error.msg)
import importlib.resources
print(importlib.resources.files("package").joinpath("data.txt").read_text())
import circle_one
print(circle_one.value)
print(importlib.import_module(".a", "package").x)
def lazily():
    import loaded_late
    return loaded_late.value
print(lazily(), lazily())
import without_init.inner
print(without_init.inner.value)
package.b.fail()
""",
    "helper.py": "counter = globals().get('counter', 0) + 1\ndef f(x):\n    return x * 2\n",
    "package/__init__.py": "print('package begins', __name__, __package__)\n",
    "package/a.py": "x = 1\nfrom . import b\n",
    "package/b.py": "from .sub import deep\ny = deep.z + 1\ndef fail():\n    raise LookupError(y)\n",
    "package/sub/__init__.py": "__all__ = ['w']\nw = 5\n",
    "package/sub/deep.py": "z = 40\n",
    "package/bad.py": "1 / 0\n",
    "package/unparsable.py": "x = =\n",
    "package/data.txt": "the data",
    "circle_one.py": "import circle_two\nvalue = circle_two.value + 1\n",
    "circle_two.py": "import circle_one\nvalue = 1\nprint('circle', hasattr(circle_one, 'value'))\n",
    "loaded_late.py": "print('late')\nvalue = 3\n",
    "without_init/inner.py": "value = 9\n",
}


@pytest.mark.parametrize("form", ["directory", "zip file", "package"])
def test_the_modules_beside_a_program_are_guests(tmp_path: Path, form: str) -> None:
    project = tmp_path / "project"
    for name, text in PROJECT.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    arguments = [str(project / "main.py")]
    if form == "zip file":
        arguments = [str(tmp_path / "project.zip")]
        with zipfile.ZipFile(arguments[0], "w") as archive:
            for name in PROJECT:
                archive.write(project / name, "__main__.py" if name == "main.py" else name)
    if form == "package":
        (project / "package" / "__main__.py").write_text(
            "from . import a\nfrom .b import y\nprint(a.x, y, __package__)\n"
        )
        arguments = ["-m", "package"]
    native = _run([sys.executable, *arguments], project)
    guest = _run([sys.executable, "-m", "asyncvm", "--stats", *arguments], project)
    errors, _, stats = guest.stderr.rstrip("\n").rpartition("\n")
    assert guest.stdout == native.stdout
    assert errors.strip() == re.sub(r'  File "<frozen runpy>".*\n', "", native.stderr).strip()
    assert guest.returncode == native.returncode
    assert json.loads(stats)["frames"] > 5  # modules and functions


def _run(command: list[str], directory: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=directory, capture_output=True, text=True, timeout=300)


def test_the_command_takes_packages_to_run_as_guests(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import textwrap\nprint(textwrap.fill('some words to fill', 10))\n")
    counts = []
    for options in ([], ["--guest", "textwrap"]):
        guest = _run([sys.executable, "-m", "asyncvm", "--stats", *options, str(program)], tmp_path)
        assert guest.stdout == "some words\nto fill\n"
        counts.append(json.loads(guest.stderr)["instructions"])
    assert counts[1] > 10 * counts[0]


LOADED_BY_HAND = {
    "main.py": """
import importlib.abc, importlib.machinery, importlib.util, os, runpy, sys, traceback, warnings
here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "plugin.py")
spec = importlib.util.spec_from_file_location("first", path)
module = importlib.util.module_from_spec(spec)
print(spec.loader.exec_module(module), module.where(), "first" in sys.modules)
module = type(sys)("second")
importlib.machinery.SourceFileLoader("second", path).exec_module(module)
print(module.where(), module.__name__)
print(runpy.run_path(path, {"given": 1})["where"](), runpy.run_module("plugin", run_name="other")["where"]())
try:
    runpy.run_path(os.path.join(here, "failing.py"))
except ZeroDivisionError:
    traceback.print_exc()
spec = importlib.util.spec_from_file_location("failing", os.path.join(here, "failing.py"))
try:
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
except ZeroDivisionError:
    traceback.print_exc()
if hasattr(importlib.machinery.SourceFileLoader, "load_module"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        print(importlib.machinery.SourceFileLoader("third", path).load_module().where())
class FromText(importlib.abc.SourceLoader):
    def get_filename(self, name): return "<text>"
    def get_data(self, path): return b"import sys\\ndef where(): return sys._getframe().f_code.co_filename"
class Finder:
    @classmethod
    def find_spec(cls, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, FromText()) if name == "from_text" else None
sys.meta_path.append(Finder)
import from_text
print(from_text.where())
module = type(sys)("again")
FromText().exec_module(module)
print(module.where())
""",
    "plugin.py": "import sys, os\ndef where(): return os.path.basename(sys._getframe().f_code.co_filename), __name__\n",
    "failing.py": "def f(): 1 / 0\nf()\n",
}


def test_what_a_program_loads_by_hand_is_a_guest(tmp_path: Path) -> None:
    for name, text in LOADED_BY_HAND.items():
        (tmp_path / name).write_text(text)
    native = _run([sys.executable, "main.py"], tmp_path)
    guest = _run([sys.executable, "-m", "asyncvm", "main.py"], tmp_path)
    assert (guest.stdout, guest.stderr) == (native.stdout, native.stderr)
    assert native.stdout.count("plugin.py") >= 4
    probe = "\nimport asyncvm\nfor f in functions: print(asyncvm.guest_code(f).co_name)\n"
    text = LOADED_BY_HAND["main.py"].replace("module.where()", "(functions.append(module.where))")
    text = text.replace('["where"]()', '["where"]').replace("from_text.where()", "functions.append(from_text.where)")
    text = text.replace("print(runpy", "functions.extend((runpy").replace(
        'name="other")["where"])', 'name="other")["where"]))'
    )
    (tmp_path / "main.py").write_text("functions = []\n" + text + probe)
    guest = _run([sys.executable, "-m", "asyncvm", "main.py"], tmp_path)
    assert guest.stdout.count("where\n") == 6, guest


def test_threads_import_at_once_and_share_their_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The VM's modules are in ``sys.modules`` until the last of the threads has what it imports."""
    (tmp_path / "slowly_imported.py").write_text("import threads_wait\nthreads_wait()\nimport json.scanner\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    quick_one_is_done, slow_one_began = threading.Event(), threading.Event()

    def threads_wait() -> None:
        slow_one_began.set()
        assert quick_one_is_done.wait(60)

    monkeypatch.setitem(sys.modules, "threads_wait", threads_wait)  # type: ignore[arg-type]
    host_json = importlib.import_module("json")
    vm = asyncvm.VM(guest_modules=["json", "slowly_imported"])
    own_json = vm.run("import json\njson")
    thread = threading.Thread(target=vm.run, args=("import slowly_imported, json\nfound = json",))
    thread.start()
    assert slow_one_began.wait(60)
    assert vm.run("import json.tool\njson") is own_json
    quick_one_is_done.set()
    thread.join()
    assert vm.globals["found"] is own_json
    assert sys.modules["json"] is host_json
    assert vm.guest_modules.loaded["slowly_imported"].json is own_json


def test_bytecode_is_cached_and_what_is_cached_is_executed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.syspath_prepend(tmp_path)
    source = tmp_path / "cached_module.py"
    source.write_text("def f(): return 'first'\nresult = f()\n")
    results: list[str] = []
    for _ in range(2):
        vm = asyncvm.VM(guest_modules=["cached_module"])
        vm.run("import cached_module\nreport(cached_module.result, cached_module.f)", {"report": report_to(results)})
        (cached,) = (tmp_path / "__pycache__").iterdir()
        # What the cache holds is executed if the source seems to be what it was: of its size and time.
        times = source.stat().st_mtime_ns
        source.write_text("def f(): return 'other'\nresult = f()\n")
        os.utime(source, ns=(times, times))
    assert results == ["first", "first"] and cached.suffix == ".pyc"


def report_to(results: list[str]) -> Any:
    def report(result: str, function: Any) -> None:
        assert asyncvm.guest_code(function).co_name == "f"
        results.append(result)

    return report


def test_pickle_finds_the_guests_own_modules() -> None:
    """Also where the host has a module of that name: C code looks it up in ``sys.modules``."""
    vm = asyncvm.VM(guest_modules=["sched"])
    source = """
import pickle
import io
import sched

event = sched.Event(1, 2, 3, print, (), {})
found = pickle.loads(pickle.dumps(event))
file = io.BytesIO()
pickle.dump(event, file)
file.seek(0)
again = pickle.load(file)
"""
    vm.run(source)
    names = vm.globals
    assert names["found"] == names["again"] == names["event"]
    assert type(names["found"]) is type(names["again"]) is names["sched"].Event is not sched.Event
    assert type(pickle.loads(pickle.dumps(sched.Event(1, 2, 3, print, (), {})))) is sched.Event
