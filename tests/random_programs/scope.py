"""What a random program knows where it is being written: names, functions, and which statements are allowed."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

import attrs

__all__ = ["ASYNC", "GENERATORS", "KINDS_OF_NAMES", "Choices", "Function", "Place", "Scope"]

T = TypeVar("T")

GENERATORS = ("generator", "async generator")
ASYNC = ("coroutine", "async generator")
#: what variables usually hold, by their names
KINDS_OF_NAMES = {
    **dict.fromkeys(("a", "b", "c", "i", "j", "k", "p", "key", "n", "w"), "int"),
    **dict.fromkeys(("s", "t", "q", "title"), "text"),
    **dict.fromkeys(("items", "rest", "r", "numbers"), "list"),
}


@attrs.frozen
class Choices:
    """Random choices; the first of the options is the simplest, for a search for small programs to prefer."""

    random: Random

    def pick(self, options: Sequence[T]) -> T:
        return options[self.random.randrange(len(options))]

    def number(self, least: int, most: int) -> int:
        return least + self.random.randrange(most - least + 1)

    def one_in(self, count: int) -> bool:
        return self.random.randrange(count) == count - 1


@attrs.frozen
class Function:
    """A function or class that can be called."""

    name: str
    kind: str
    positional: tuple[str, ...] = ()
    #: how many of the positional ones have a default
    defaults: int = 0
    starred: bool = False
    keyword_only: tuple[str, ...] = ()
    keywords: bool = False
    #: what it usually returns
    gives: str = "any"


@attrs.define
class Scope:
    """A block of code with names of its own."""

    #: module, function, generator, coroutine, async generator, class
    kind: str
    outer: Scope | None = None
    #: those that have a value, unless something went wrong, and those that may have one
    names: list[str] = attrs.field(factory=list)
    doubtful: list[str] = attrs.field(factory=list)
    #: those that statements here assign to
    targets: tuple[str, ...] = ("x",)
    #: names that are declared global or nonlocal here
    declared: set[str] = attrs.field(factory=set)
    functions: list[Function] = attrs.field(factory=list)
    #: how many statements it may still get
    statements: int = 14
    #: whether it is a method's, where super() works
    is_method: bool = False
    #: what must not be written: "walrus", "yield"
    forbidden: frozenset[str] = frozenset()
    gives: str = "any"

    def readable(self, kind: str) -> list[str]:
        """The names of *kind* that have a value here."""
        found: list[str] = []
        scope: Scope | None = self
        while scope is not None:
            if scope is self or scope.kind != "class":
                found += [name for name in scope.names if kind in ("any", KINDS_OF_NAMES.get(name, "any"))]
            scope = scope.outer
        return found

    def callable(self, kind: str = "any") -> list[Function]:
        found: list[Function] = []
        scope: Scope | None = self
        while scope is not None:
            if scope is self or scope.kind != "class":
                found += [function for function in scope.functions if kind in ("any", function.gives)]
            scope = scope.outer
        return found

    def enclosing_names(self) -> list[str]:
        """The names of functions around this one, which ``nonlocal`` may name."""
        found: list[str] = []
        outer = self.outer
        while outer is not None and outer.kind != "module":
            if outer.kind != "class":
                found += [name for name in outer.names if name not in outer.declared]
            outer = outer.outer
        return found

    @property
    def module(self) -> Scope:
        scope = self
        while scope.outer is not None:
            scope = scope.outer
        return scope

    def known(self, name: str, place: Place) -> str:
        """Note that *name* is bound at *place*."""
        known = self.doubtful if place.depth else self.names
        if name not in known:
            known.append(name)
        return name


@attrs.frozen
class Place:
    """Where in a scope a statement stands."""

    depth: int = 0
    in_loop: bool = False
    #: whether it is in a handler of ``except*``, which nothing may jump out of
    in_star: bool = False
    in_handler: bool = False

    def inside(self, **changes: bool) -> Place:
        return attrs.evolve(self, depth=self.depth + 1, **changes)
