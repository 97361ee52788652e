"""What accounting costs: the same programs without limits, with each kind of limit, and in slices.

Each program runs to its end on an event loop, in VMs that differ in what they keep account of. Printed is the median
time of each, as a multiple of the time without limits and slice.

Run ``python -m tests.benchmarks.accounting`` in the project's folder, or this file.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import asyncvm
from asyncvm import Limits

if __package__:
    from tests.benchmarks.measuring import markdown_table, median_nanoseconds
else:  # run as a script
    from measuring import markdown_table, median_nanoseconds

PROGRAMS = {
    "loop": "total = 0\nfor i in range(20000): total += i",
    "calls": "def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nf(14)",
    "generator": "def g():\n    for i in range(6000): yield i\nfor x in g(): pass",
    "attributes": "class C:\n    n = 0\nc = C()\nwhile c.n < 6000: c.n += 1",
    "coroutines": "async def f(n): return n\nasync def g():\n    for i in range(2000): await f(i)\nawait g()",
    "event loop": "import asyncio\nfor i in range(300): await asyncio.sleep(0)",
}
MANY = 1 << 60
VARIANTS: dict[str, Callable[[], asyncvm.VM]] = {
    "nothing": asyncvm.VM,
    "instructions": lambda: asyncvm.VM(limits=Limits(instructions=MANY)),
    "seconds": lambda: asyncvm.VM(limits=Limits(seconds=1e6)),
    "result_bytes": lambda: asyncvm.VM(limits=Limits(result_bytes=MANY)),
    "slice": lambda: asyncvm.VM(slice=0.005),
    "all limits": lambda: asyncvm.VM(
        limits=Limits(instructions=MANY, seconds=1e6, result_bytes=MANY, recursion=1000), slice=0.005
    ),
}


def main() -> None:
    loop = asyncio.new_event_loop()

    def runner(vm: asyncvm.VM, source: str) -> Callable[[Any], object]:
        code = compile(source, "<program>", "exec", 0x2000)  # top-level await

        async def main() -> None:
            await vm.run_async(code, {})

        return lambda _: loop.run_until_complete(main())

    actions = {
        (program, variant): runner(make(), source)
        for program, source in PROGRAMS.items()
        for variant, make in VARIANTS.items()
    }
    medians = median_nanoseconds(actions)
    rows = []
    for program in PROGRAMS:
        plain = medians[program, "nothing"]
        rows.append(
            [program, f"{plain / 1e6:.1f} ms", *(f"{medians[program, name] / plain:.2f}" for name in [*VARIANTS][1:])]
        )
    print(f"Python {sys.version.split()[0]}")
    print(markdown_table(["program", *VARIANTS], rows))
    loop.close()


if __name__ == "__main__":
    main()
