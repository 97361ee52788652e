"""A guest that calls a guest pushes a frame and never recurses in the host (invariant 2)."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import asyncvm
from tests.differential import check

DEPTH = 50_000

PROGRAMS = {
    "function": """
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)
depth = down(DEPTH)
""",
    "keyword arguments and closures": """
def make(step):
    def down(*, n):
        return 0 if n == 0 else step + down(n=n - step)
    return down
depth = make(1)(n=DEPTH)
""",
    "method": """
class Stair:
    def down(self, n):
        return 0 if n == 0 else 1 + self.down(n - 1)
depth = Stair().down(DEPTH)
""",
    "class and static methods": """
class Stair:
    @classmethod
    def down(cls, n):
        return 0 if n == 0 else 1 + cls.under(n - 1)
    @staticmethod
    def under(n):
        return 0 if n == 0 else 1 + Stair.down(n - 1)
depth = Stair.down(DEPTH)
""",
    "__init__": """
class Node:
    def __init__(self, n):
        self.depth = 0
        if n:
            self.depth = 1 + Node(n - 1).depth
depth = Node(DEPTH).depth
""",
    "__new__": """
class Node:
    def __new__(cls, n):
        self = object.__new__(cls)
        self.depth = 1 + Node(n - 1).depth if n else 0
        return self
depth = Node(DEPTH).depth
""",
    "__call__": """
class Stair:
    def __call__(self, n):
        return 0 if n == 0 else 1 + self(n - 1)
depth = Stair()(DEPTH)
""",
    "metaclass __call__": """
class Meta(type):
    def __call__(cls, n):
        return 0 if n == 0 else 1 + cls(n - 1)
class Stair(metaclass=Meta):
    pass
depth = Stair(DEPTH)
""",
    "property": """
class Stair:
    left = DEPTH
    @property
    def depth(self):
        if self.left == 0:
            return 0
        self.left -= 1
        return 1 + self.depth
depth = Stair().depth
""",
    "__getattribute__": """
class Stair:
    left = DEPTH
    def __getattribute__(self, name):
        if name != "depth":
            return object.__getattribute__(self, name)
        if self.left == 0:
            return 0
        self.left -= 1
        return 1 + self.depth
depth = Stair().depth
""",
    "__getitem__": """
class Stair:
    def __getitem__(self, n):
        return 0 if n == 0 else 1 + self[n - 1]
depth = Stair()[DEPTH]
""",
    "__enter__ and __exit__": """
class Stair:
    def __init__(self, n):
        self.n = n
        self.depth = 0
    def __enter__(self):
        if self.n % 2 and self.n:
            with Stair(self.n - 1) as below:
                self.depth = below.depth + 1
        return self
    def __exit__(self, *exc):
        if self.n % 2 == 0 and self.n:
            below = Stair(self.n - 1)
            with below:
                pass
            deepest.append(self.n)
deepest = []
with Stair(DEPTH):
    pass
depth = len(deepest) * 2
""",
    "functools.partial": """
from functools import partial
def down(n):
    return 0 if n == 0 else 1 + partial(down, n - 1)()
depth = down(DEPTH)
""",
    "generators in for": """
def down(n):
    if n:
        for value in down(n - 1):
            yield value + 1
    else:
        yield 0
for depth in down(DEPTH):
    pass
""",
    "yield from": """
def down(n):
    if n:
        yield from down(n - 1)
    else:
        yield DEPTH
for depth in down(DEPTH):
    pass
""",
    "await": """
async def down(n):
    return 1 + await down(n - 1) if n else 0
try:
    down(DEPTH).send(None)
except StopIteration as stop:
    depth = stop.value
""",
    "async for": """
async def down(n):
    if n:
        async for value in down(n - 1):
            yield value + 1
    else:
        yield 0
async def main():
    async for value in down(DEPTH):
        pass
    return value
try:
    main().send(None)
except StopIteration as stop:
    depth = stop.value
""",
}


@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_recursion_goes_as_deep_as_the_vm_allows(source: str) -> None:
    limit = sys.getrecursionlimit()
    vm = asyncvm.VM(limits=asyncvm.Limits(recursion=3 * DEPTH))
    namespace = {"__name__": "program", "DEPTH": DEPTH}
    vm.run(source, namespace)
    assert namespace["depth"] == DEPTH
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_the_same_programs_agree_with_the_host_at_a_depth_that_it_can_do(source: str) -> None:
    check(f"DEPTH = 30\n{source}")


def test_recursion_beyond_the_limit_raises_in_the_guest() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(recursion=100))
    source = """
def down(n):
    try:
        return down(n + 1)
    except RecursionError as error:
        return n, str(error)
down(2)
"""
    assert vm.run(source) == (100, "maximum recursion depth exceeded")


def test_guests_called_back_by_the_host_share_the_limit() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(recursion=40))
    with pytest.raises(RecursionError):
        vm.run("def down(n): return sorted([1], key=lambda _: down(n - 1)) if n else []\ndown(30)")
    assert vm.run("down(15)") == [1]


COUNT = """
import sys
def down(n=1):
    try:
        return down(n + 1)
    except RecursionError:
        return n + 1
def count(limit):
    if limit is not None:
        sys.setrecursionlimit(limit)
    return sys.getrecursionlimit(), down()
"""


def test_guests_set_the_limit_of_their_vm_and_not_that_of_the_host() -> None:
    vm, other, hosts = asyncvm.VM(), asyncvm.VM(), sys.getrecursionlimit()
    for machine in (vm, other):
        assert machine.run(COUNT + "count(None)") == (hosts, hosts - 1)
    assert vm.run("count(5000)") == (5000, 4999)
    assert vm.run("count(100)") == (100, 99)
    assert vm.run("count(None)") == (100, 99)
    assert other.run("count(None)") == (hosts, hosts - 1)
    assert sys.getrecursionlimit() == hosts


def test_the_limit_given_is_a_ceiling() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(recursion=300))
    assert vm.run(COUNT + "count(None)") == (300, 299)
    assert vm.run("count(5000)") == (300, 299)
    assert vm.run("count(100)") == (100, 99)
    assert vm.run("count(200)") == (200, 199)


def test_a_call_with_a_limit_of_its_own_sets_that() -> None:
    vm, hosts = asyncvm.VM(), sys.getrecursionlimit()
    assert vm.run(COUNT + "count(2000)") == (2000, 1999)
    assert vm.run("count(None)", limits=asyncvm.Limits(recursion=3000)) == (3000, 2999)
    assert vm.run("count(200)", limits=asyncvm.Limits(recursion=3000)) == (200, 199)
    assert vm.run("count(4000)", limits=asyncvm.Limits(recursion=3000)) == (3000, 2999)
    assert vm.run("count(700)", limits=asyncvm.Limits(seconds=100)) == (700, 699)
    assert vm.run("count(None)") == (700, 699)
    bounded = asyncvm.VM(limits=asyncvm.Limits(recursion=300))
    assert bounded.run(COUNT + "count(None)", limits=asyncvm.Limits(recursion=400)) == (300, 299)
    assert bounded.run("count(None)", limits=asyncvm.Limits(recursion=200)) == (200, 199)
    assert bounded.run("count(None)") == (300, 299)
    assert sys.getrecursionlimit() == hosts


def test_a_limit_that_is_set_holds_in_all_threads_at_once() -> None:
    source = """
import threading
ready, go = threading.Event(), threading.Event()
results = []
def other():
    ready.set()
    go.wait()
    results.append(count(None))
thread = threading.Thread(target=other)
thread.start()
ready.wait()
results.append(count(150))
go.set()
thread.join()
results
"""
    [[limit, main], [others, in_thread]] = asyncvm.VM().run(COUNT + source)
    assert (limit, others) == (150, 150)
    assert main == in_thread == 149


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match=r"Limits\(recursion=-?\d\): must be at least 1"):
        asyncvm.Limits(recursion=limit)


def test_a_limit_that_is_no_int_is_refused() -> None:
    with pytest.raises(TypeError, match="recursion"):
        asyncvm.Limits(recursion="many")  # type: ignore[arg-type]


NESTED_IN_EVERY_WAY = """
entered = left = 0
class Items:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        return nest(self.n + 1)
    def __add__(self, other):
        return nest(self.n + 1)
def generator(n):
    global entered, left
    entered += 1
    try:
        yield nest(n + 1)
    finally:
        left += 1
def nest(n):
    global entered, left
    entered += 1
    try:
        way = n % 6
        if way == 0:
            return max([n], key=lambda _: nest(n + 1))
        if way == 1:
            return Items(n) + 1
        if way == 2:
            return next(Items(n))
        if way == 3:
            return next(generator(n))
        if way == 4:
            return [x for x in Items(n)]
        return sorted(generator(n))
    finally:
        left += 1
for first in range(6):
    try:
        nest(first)
    except RecursionError as error:
        results.append((str(error), entered == left))
"""


@pytest.mark.parametrize("frames_below", [0, 300, 500, 700, 800])
def test_the_hosts_limit_does_not_strike_inside_the_loop(frames_below: int) -> None:
    """However near the host is to it: every ``finally`` runs, nothing is left behind, and nothing reaches the hook."""
    vm = asyncvm.VM()
    results: list[tuple[str, bool]] = []
    unraisable: list[Any] = []

    def descend(frames: int) -> None:
        if frames:
            descend(frames - 1)
        else:
            vm.run(NESTED_IN_EVERY_WAY, {"results": results})

    before, sys.unraisablehook = sys.unraisablehook, unraisable.append
    try:
        descend(frames_below)
    finally:
        sys.unraisablehook = before
    assert results == [("maximum recursion depth exceeded", True)] * 6
    assert unraisable == []
    assert vm.machine.state.frame is None
    assert vm.machine.state.entries == []
