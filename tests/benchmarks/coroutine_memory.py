"""What 100,000 suspended coroutines occupy: guests of the VM beside native ones of the same source.

Measured in two ways: what the interpreter allocated (`tracemalloc`), and how much the process grew. Each number comes
from a process of its own, so that what one measurement leaves behind does not count for the next.

The coroutines are all suspended in an await of one and the same object, and their variables refer to objects that exist
anyway: only the coroutines themselves count. A coroutine of typical size has five variables and awaits another
coroutine that has one; the number given is for the two together. Eight bytes of each number are the list's that holds
the coroutines.

Run ``python -m tests.benchmarks.coroutine_memory`` in the project's folder, or this file.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import asyncvm

if __package__:
    from tests.benchmarks.measuring import markdown_table
else:  # run as a script
    from measuring import markdown_table

try:
    import resource
except ImportError:  # not on Windows
    resource = None  # type: ignore[assignment]

SOURCE = """
import itertools

class Pause:
    def __await__(self):
        return FOREVER

FOREVER = itertools.repeat(None)
PAUSE = Pause()

async def minimal(request):
    await PAUSE

async def answer(question):
    await PAUSE

async def typical(request):
    name = "typical"
    retries = 3
    found = None
    size = len(name)
    return await answer(name)

def suspended(function, count):
    coroutines = [function(0) for _ in range(count)]
    for coroutine in coroutines:
        coroutine.send(None)
    return coroutines
"""

COUNT = 100_000
ENGINES = ("VM", "native")
COROUTINES = {"minimal": "minimal", "typical": "five variables, awaiting another coroutine"}


def main() -> None:
    print(f"Bytes for each of {COUNT:,} suspended coroutines, Python {sys.version.split()[0]}.\n")
    rows = []
    for function, description in COROUTINES.items():
        for way, title in {"allocated": "allocated", "resident": "growth of the process"}.items():
            guest, native = (_in_a_process_of_its_own(engine, function, way) for engine in ENGINES)
            rows.append((
                description,
                title,
                _number(guest),
                _number(native),
                "" if guest is None or not native else f"{guest / native:.1f}",
            ))  # fmt: skip
    print(markdown_table(("coroutine", "bytes", "VM", "native", "VM / native"), rows))


def _number(bytes_each: float | None) -> str:
    return "unknown on this platform" if bytes_each is None else f"{bytes_each:,.0f}"


def _in_a_process_of_its_own(engine: str, function: str, way: str) -> float | None:
    program = ("-m", __spec__.name) if __package__ else (__file__,)
    command = (sys.executable, *program, engine, function, way)
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return None if printed == "None" else float(printed)


def measure(engine: str, function: str, way: str) -> NoReturn:
    """Print the bytes for one coroutine, None if the platform does not tell, and end the process."""
    names: dict[str, Any] = {}
    if engine == "VM":
        asyncvm.VM().run(SOURCE, names)
    else:
        exec(compile(SOURCE, "<native>", "exec"), names)
    names["suspended"](names[function], 1)  # what is made once for all is made now
    gc.collect()
    gc.disable()  # there is nothing to collect, and looking for it takes long
    now: Callable[[], int | None] = _resident
    if way == "allocated":
        tracemalloc.start()
        now = _allocated
    before = now()
    coroutines = names["suspended"](names[function], COUNT)
    after = now()
    assert len(coroutines) == COUNT
    print(None if before is None or after is None else (after - before) / COUNT, flush=True)
    os._exit(0)  # closing the coroutines would take longer than all else


def _allocated() -> int:
    return tracemalloc.get_traced_memory()[0]


def _resident() -> int | None:
    """Bytes of memory that this process occupies; where only the greatest number so far is known, that."""
    if resource is None:
        return None
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        greatest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return greatest if sys.platform == "darwin" else greatest * 1024
    return pages * resource.getpagesize()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        measure(*sys.argv[1:])
