"""Which modules of the interpreter's ``test`` package are the conformance suite, and what else is a guest with each."""

from __future__ import annotations

import attrs

__all__ = ["MODULES", "Module", "selected"]


@attrs.frozen
class Module:
    """A module of tests, by its name in its package."""

    name: str
    #: modules that are guests besides: what executes the code under test, or has test methods that are inherited
    guests: tuple[str, ...] = ()
    #: whether it is in the subset that is run for every change
    quick: bool = True
    package: str = "test"

    @property
    def imported_name(self) -> str:
        """The name by which it is imported."""
        return f"{self.package}.{self.name}"


#: `run_code` and the drivers of coroutines are there
_SUPPORT = ("test.support",)
_ANNOTATED = ("test.ann_module*", "test.typinganndata")

MODULES = (
    Module("test_grammar", _ANNOTATED),
    Module("test_compile", _SUPPORT),
    Module("test_opcodes", _ANNOTATED),
    Module("test_compare"),
    Module("test_binop"),
    Module("test_augassign"),
    Module("test_bool"),
    Module("test_unary"),
    Module("test_contains"),
    Module("test_global"),
    Module("test_scope"),
    Module("test_dynamic"),
    Module("test_funcattrs"),
    Module("test_extcall"),
    Module("test_call", _SUPPORT),
    Module("test_keywordonlyarg"),
    Module("test_positional_only_arg"),
    Module("test_decorators"),
    Module("test_unpack"),
    Module("test_unpack_ex"),
    Module("test_slice"),
    Module("test_iter"),
    Module("test_listcomps"),
    Module("test_setcomps"),
    Module("test_dictcomps"),
    Module("test_genexps"),
    Module("test_named_expressions"),
    Module("test_patma"),
    Module("test_with"),
    Module("test_raise"),
    Module("test_exceptions", _SUPPORT),
    Module("test_exception_variations"),
    Module("test_exception_group"),
    Module("test_except_star"),
    Module("test_class"),
    Module("test_super"),
    Module("test_metaclass"),
    Module("test_property"),
    Module("test_descrtut"),
    Module("test_generators"),
    Module("test_generator_stop"),
    Module("test_yield_from"),
    Module("test_coroutines", _SUPPORT),
    Module("test_asyncgen"),
    Module("test_contextlib"),
    Module("test_contextlib_async", ("test.test_contextlib", *_SUPPORT)),
    Module("test_fstring"),
    Module("test_tstring", ("test.test_string",)),
    Module("test_type_params", _SUPPORT),
    Module("test_type_aliases", (*_SUPPORT, *_ANNOTATED)),
    Module("test_type_annotations", (*_SUPPORT, *_ANNOTATED)),
    Module("test_pow"),
    Module("test_sort"),
    Module("test_builtin", _SUPPORT),
    Module("test_types"),
    Module("test_traceback"),
    Module("test_asyncio.test_tasks", quick=False),
    Module("test_asyncio.test_taskgroups", quick=False),
    Module("test_asyncio.test_timeouts"),
    Module("test_asyncio.test_locks"),
    Module("test_asyncio.test_queues"),
    Module("test_asyncio.test_waitfor"),
    Module("test_asyncio.test_context"),
    Module("test_asyncio.test_eager_task_factory", quick=False),
    Module("test_asyncio.test_futures", quick=False),
    Module("test_asyncio.test_futures2"),
    Module("test_asyncio.test_pep492"),
    Module("test_asyncio.test_runners"),
    Module("test_asyncio.test_staggered"),
    Module("test_asyncio.test_threads"),
)


def selected(names: list[str] | None, quick: bool) -> list[Module]:
    """The modules of these *names*, in the order of the list; all where None. *quick*: only those of the subset.

    A module that is not in the list can be named too.
    """
    if names is None:
        return [module for module in MODULES if module.quick or not quick]
    known = {module.name: module for module in MODULES}
    return [known.get(name, Module(name)) for name in names]
