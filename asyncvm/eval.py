"""The eval loop: takes instructions from a frame's cursor, follows calls and returns, unwinds exceptions.

The hard part is the exception that a guest is handling. Host functions that the guest calls ask for it
(``sys.exc_info()``, ``logging.exception``, a bare ``raise``), and every exception raised meanwhile gets it as its
``__context__``, by rules that live in CPython's ``_PyErr_SetObject``. Imitating them afterwards does not work: a host
function may have raised a stored exception that had a context of its own.

So the loop itself runs inside a host ``except`` block for that very exception: `evaluate` starts `_run` anew whenever
the handled exception changes, and everything that happens in between is a matter of the host's own rules. Throwing
into an exhausted generator raises an exception object as it is: no traceback entry, no context.
"""

from __future__ import annotations

import builtins
import operator
import sys
from collections.abc import Callable, Generator
from inspect import CO_OPTIMIZED
from sys import getrefcount
from types import FunctionType, ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, Final, NoReturn
from weakref import getweakrefcount

from asyncvm.bytecode.code import Code
from asyncvm.errors import LimitExceeded
from asyncvm.exceeding import (
    allow_cleanup,
    exceed_instructions,
    forget_told,
    is_due,
    may_not_run,
    note_told,
)
from asyncvm.frame import NOTHING, NULL, Frame, blank_frame
from asyncvm.host.cancellation import is_cancellation
from asyncvm.host.concealment import visible_frame
from asyncvm.host.signals import call_left_handlers
from asyncvm.host.stack import entered_by
from asyncvm.host.traceback_entries import traceback_entry
from asyncvm.leaving import Exit, exits_of, leave_at_once
from asyncvm.objects.entrance import Entrance
from asyncvm.objects.thrown_into import ended_by_throw, stand_at_yield
from asyncvm.state import ThreadState

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.objects.guest_scope import GuestScope

__all__ = ["EXIT", "enter", "evaluate", "function_builtins", "leave", "new_frame", "raise_as_it_is"]


def _exhausted() -> Generator[None, None, None]:
    yield


_raise_unchanged = _exhausted()
_raise_unchanged.close()

#: what a handler returns when the frame that the host entered has returned or yielded
EXIT: Final[Frame] = Frame.__new__(Frame)


def new_frame(
    code: Code,
    namespace: dict[str, Any],
    builtins: dict[str, Any],
    fast: list[Any],
    back: Frame | None,
    function: FunctionType | None = None,
    completion: Any = None,
    local_names: Any = None,
) -> Frame:
    """A frame ready to run *code*, above *back* (None: above whatever guest frame runs in this thread).

    :raises RecursionError: if the VM's recursion limit is reached
    """
    spare = code.spare
    if spare:
        frame = spare.pop()
        frame.code = code
        frame.cursor.__setstate__(0)
    else:
        frame = blank_frame(code)
    if back is None:
        state = code.machine.state
        depth = 1 if state.frame is None else state.frame.depth + 1
    else:
        state = back.state
        depth = back.depth + 1
        frame.inherited = back.inherited if back.handled is None else back.handled
    if depth > state.recursion:
        raise RecursionError("maximum recursion depth exceeded")
    state.frames += 1
    frame.globals, frame.builtins, frame.locals, frame.fast = namespace, builtins, local_names, fast
    frame.back, frame.completion, frame.depth, frame.state = back, completion, depth, state
    frame.function = function  # type: ignore[assignment]  # mypy takes an attribute that is a function for a method
    return frame


def module_frame(code: Code, namespace: dict[str, Any]) -> Frame:
    """A frame ready to run the code of a module in *namespace*.

    :raises TypeError: if it is the code of a function that needs cells
    """
    raw = code.raw
    if raw.co_freevars:
        raise TypeError(f"{raw.co_qualname} has free variables {raw.co_freevars}; run the function that makes it")
    found = namespace.setdefault("__builtins__", builtins.__dict__)
    return new_frame(
        code,
        namespace,
        found.__dict__ if isinstance(found, ModuleType) else found,
        [NULL] * len(code.localsplus),
        None,
        local_names=namespace,
    )


#: the builtins that a function was made with
function_builtins: Callable[[FunctionType], dict[str, Any]] = operator.attrgetter("__builtins__")


def enter(
    code: Code, namespace: dict[str, Any], builtins: dict[str, Any], fast: list[Any], function: FunctionType | None
) -> Any:
    """The host calls a guest function: run it with its *fast* locals.

    :param function: the function itself, where it is known
    """
    local_names = None if code.flags & CO_OPTIMIZED else namespace  # a class body that is called as a function
    frame = new_frame(code, namespace, builtins, fast, None, function, local_names=local_names)
    try:
        return evaluate(frame)
    except LimitExceeded:
        if code.raw.co_name != "__del__":
            raise
        return None  # nobody could be told but `sys.unraisablehook`; the guest's other frames will be


def evaluate(
    frame: Frame, thrown: BaseException | None = None, account: Account | None = None, throwing: bool = False
) -> Any:
    """Execute from *frame* on until the frame that has no `back` returns or yields; give that value.

    With *thrown*, begin by raising it in *frame*. Whatever exception the guest does not handle leaves this function
    as it is.

    :param account: what is charged; the one that is charged already, or is found for the frame, unless told
    :param throwing: whether an exception is thrown into the chain of awaits, though not into *frame* any more
    """
    machine = frame.code.machine
    state = machine.state
    outer, outer_throwing = state.frame, state.throwing
    is_outermost = not state.entries
    borrows, token = False, None
    if is_outermost:
        if account is None:
            account = machine.account_of(frame)
        token = state.begin(account, frame, machine.breaker)
    else:
        if not _may_nest(state):
            error = RecursionError("maximum recursion depth exceeded")
            if frame.owner is None:
                raise error
            thrown = error  # what has been resumed has to end
        if account is not None and state.reservation.account is not account:
            token, borrows = state.borrow(account), True
    state.entries.append((visible_frame(), outer))
    state.throwing = None
    try:
        completion = frame.completion
        if completion is not None and completion.pauses:
            frame, thrown = completion.step(frame, thrown)
        if throwing or thrown is not None:
            state.throwing = frame
        if thrown is not None:
            frame = _throw(state, frame, thrown)
            thrown = None
        state.frame = frame
        while frame is not EXIT:
            handled = frame.inherited if frame.handled is None else frame.handled
            # Nobody on the host's stack but the loop holds the frame, which may end long before the loop does.
            del frame
            frame = _run(state, None) if handled is None else _run_handling(state, handled)
        result, state.result = state.result, None
        return result
    except LimitExceeded:
        forget_told(state.account, state)
        raise
    finally:
        state.frame, state.throwing = outer, outer_throwing
        state.entries.pop()
        if is_outermost:
            state.end(token, machine.breaker)
        elif borrows:
            state.give_back(token)
        if state.turns.queue:
            state.turns.pass_on()
        if state.signals:
            call_left_handlers(state)


def _may_nest(state: ThreadState) -> bool:
    """Whether there is room for guest code called by host code that guest code called: it uses up the host's own stack.

    The host's recursion limit must not strike inside the eval loop. How near it is can only be found out by trying: far
    enough ahead of it, the guest is told instead. Once in three times is enough with the reserve that is kept.
    """
    if len(state.entries) % 3 == 0:
        try:
            _descend(_RESERVED_HOST_FRAMES)
        except RecursionError:
            return False
    return True


def _descend(frames: int) -> None:
    if frames:
        _descend(frames - 1)


#: what the loop and the handlers need at most for themselves, and twice what lies between one loop and the next
_RESERVED_HOST_FRAMES = 80


def raise_as_it_is(error: BaseException) -> NoReturn:
    """Raise *error*, changing neither its context nor its traceback."""
    _raise_unchanged.throw(error)
    raise AssertionError("an exhausted generator did not raise")


def _throw(state: ThreadState, frame: Frame, thrown: BaseException) -> Frame:
    """Raise *thrown* in *frame*, which stays at the instruction it is at. Returns the frame that handles it."""
    state.frame = frame
    frame.state = state
    machine = frame.code.machine
    if machine.watched:
        events = machine.monitoring.events
        thrown = machine.monitoring.tell_exception(events.PY_THROW, frame, frame.index, thrown)
    try:
        if frame.handled is None:
            raise_as_it_is(thrown)
        _raise_while_handling(frame.handled, thrown)
    except BaseException as error:
        caught = error
    handled = frame.current_exception
    try:
        return _unwind(state, caught) if handled is None else _unwind_handling(state, caught, handled)
    finally:
        del caught


def _chain(error: BaseException, handled: BaseException, stored: TracebackType | None) -> None:
    """Give *error* the context that it gets when it is raised while *handled* is handled.

    :param stored: the traceback that it had when it was raised
    """
    if _CHAINING_FORGETS_TRACEBACK:
        error.__traceback__ = stored
    try:
        _raise_while_handling(handled, error)
    except BaseException:
        return


def _raise_while_handling(handled: BaseException, error: BaseException) -> NoReturn:
    try:
        raise_as_it_is(handled)
    except BaseException:
        raise error  # noqa: B904  # the host is to set the context, as for the guest's own raise


def _run_handling(state: ThreadState, handled: BaseException) -> Frame:
    """`_run` inside an ``except`` block that handles *handled*."""
    try:
        raise_as_it_is(handled)
    except BaseException:
        return _run(state, handled)


def _run(state: ThreadState, handled: BaseException | None) -> Frame:
    """The loop, which begins in the current frame.

    Returns EXIT, or the frame to go on in (the current one) as soon as another exception than *handled* is handled.
    """
    frame = state.frame
    assert frame is not None
    while True:
        try:
            while True:
                frame.state = state
                if (frame.inherited if frame.handled is None else frame.handled) is not handled:
                    return frame
                if frame.ticks is not state.ticks:
                    frame.attach(state.ticks)
                for handler, operand in frame.feed:
                    target = handler(frame, operand)
                    if target is not None:
                        break
                else:
                    target = _take_ticks(state, frame)
                if target is EXIT:
                    return EXIT
                state.frame = target
                if frame.back is None and frame.owner is None and getrefcount(frame) == _REFERENCES_OF_A_VARIABLE:
                    # It has returned, and nobody else holds it: it is for the next call (`Code.spare`).
                    spare = frame.code.spare
                    frame.code = frame.fast = frame.globals = frame.builtins = frame.locals = NOTHING
                    frame.function = frame.handled = frame.inherited = frame.shown = None
                    if frame.stack:
                        frame.stack.clear()
                    if len(spare) < _MOST_SPARE:
                        spare.append(frame)
                frame = target
        except BaseException as error:
            caught = error
        # Not within the block: what is dropped from the value stacks now must not see the error as being handled.
        try:
            frame = _unwind(state, caught)
        finally:
            del caught


#: how many frames a code keeps: enough for most recursions
_MOST_SPARE = 16


def _references_of_a_variable() -> int:
    value = object()
    return getrefcount(value)


#: what ``sys.getrefcount`` gives where a variable is all that refers to something: newer versions count it once
_REFERENCES_OF_A_VARIABLE = _references_of_a_variable()


def _take_ticks(state: ThreadState, frame: Frame) -> Frame:
    """The ticks have run out after the cursor of *frame* had taken the next instruction, which is not executed yet.

    Returns the frame to go on in. What rises, rises at that instruction.

    :raises LimitExceeded: if there are no more instructions to execute
    """
    machine = frame.code.machine
    account = state.account
    index, code = frame.index, frame.code
    while not state.reserve():
        if index in code.handing_over:
            state.reserve_one_more()
            break
        if account.steps == 0 and not may_not_run(account):
            frame.jump(index)
            account.steps, account.paused = None, True
            above = machine.breaker.pause(frame, None, False)
            return frame if above is None else above
        limited = account.empty
        if limited is None or machine.reclaim(state, limited):
            continue
        if (index in code.awaiting or machine.breaker.is_cleaning_up(frame)) and allow_cleanup(account, limited, frame):
            continue
        raise exceed_instructions(account, limited, state, frame)
    if state.slice is not None and state.stretch >= state.slice:
        machine.breaker.end_slice(state)
    if account.is_eventful and is_due(account, state, frame):
        machine.breaker.set_due(account)
    if state.signals:
        machine.breaker.set_signals()
    frame.jump(index)
    return frame


def leave(frame: Frame, value: Any) -> Frame | None:
    """*frame* returns *value*: to its completion, to its caller's value stack, or to the host.

    The value may be the generator or coroutine that owns the frame (RETURN_GENERATOR), which lives on.
    """
    state, completion = frame.state, frame.completion
    back, thrown_into = frame.back, False
    if frame.owner is not None:
        awaiter = frame.awaiter
        if back is None and awaiter is not None:
            back = awaiter()
        owner = frame.owner()
        if owner is not None and owner is not value:
            owner.finish()
        if state.throwing is frame:
            state.throwing = back
            thrown_into = awaiter is not None
        if awaiter is not None:
            frame.hand_root_to(back)
            frame.awaiter = frame.root = None
        frame.enclosing = None
        if owner is not value and frame.shown is None and getweakrefcount(frame) == 0:
            frame.owner = None  # it is for the next call, as any frame that has returned
    if back is None:
        state.result = value
        return EXIT
    frame.back = frame.completion = frame.inherited = None
    # From here on, whatever is raised is raised in the caller.
    back.state = state
    state.frame = back
    if completion is None:
        back.stack.append(value)
        return back
    if not thrown_into:
        target = completion.returned(back, value)
        return back if target is None else target
    at = back.index
    target = completion.returned(back, value)
    stop = ended_by_throw(back, at)
    if stop is not None:
        raise_as_it_is(stop)
    return back if target is None else target


#: until 3.11 an exception's traceback was kept beside it, and adding to the context forgot it
_CHAINING_FORGETS_TRACEBACK = sys.version_info < (3, 12)


def _scope_of(frame: Frame) -> GuestScope | None:
    """The cancel scope that the event loop runs *frame* in, where it has one of its own."""
    below = frame.below()
    while below is not None:
        frame, below = below, below.below()
    owner = None if frame.owner is None else frame.owner()
    return None if owner is None else owner.scope


def _unwind(state: ThreadState, error: BaseException) -> Frame:
    """Find the handler of *error*, from the current frame outwards; raise it if it leaves the frame the host entered.

    What leaves the innermost frame of a chain of awaits into which an exception is thrown is thrown into the next frame
    in turn (genobject.c: _gen_throw), and each adds what it is handling itself to the context.
    """
    frame = state.frame
    assert frame is not None
    account = state.account
    if account.is_eventful and account.is_timed and is_cancellation(error):
        scope = _scope_of(frame)
        limit = None if scope is None else scope.limit_behind(error, state, frame)
        if limit is not None:
            limit.__context__, error = error, limit
    if account.exceeded is not None and isinstance(error, LimitExceeded):
        note_told(account, state, frame)
    is_dead = account.is_eventful and may_not_run(account)
    raised, stored = error, error.__traceback__
    watched = frame.code.machine.monitoring if frame.code.machine.watched else None
    exits: list[Exit] = []
    while True:
        code, index = frame.code, frame.index
        complete = frame.owner is not None or index >= code.first_traceable
        if state.reraised is not error and complete:
            error.__traceback__ = traceback_entry(frame, error.__traceback__)
            if watched is not None:
                error = watched.tell_exception(watched.events.RAISE, frame, index, error)
        elif watched is not None:
            error = watched.tell_exception(watched.events.RERAISE, frame, index, error)
        reraised_at, state.reraised, state.reraised_at = state.reraised_at, None, None
        offset = code.sources[index].offset
        for guard in () if is_dead else code.guards:
            if guard.entry.start <= offset < guard.entry.end:
                stack = frame.stack
                del stack[guard.entry.depth :]
                if guard.entry.lasti:
                    stack.append(offset // 2 if reraised_at is None else reraised_at)
                if watched is not None:
                    if reraised_at is not None:
                        watched.comes_from(frame, 2 * reraised_at)
                    error = watched.tell_exception(watched.events.EXCEPTION_HANDLED, frame, guard.target, error)
                stack.append(error)
                frame.jump(guard.target)
                return frame
        if reraised_at is not None:
            frame.jump(code.index_at(2 * reraised_at) + 1)  # that is where it stands from now on
        if watched is not None:
            frame.stack.clear()  # natively, too, what it holds ends before this is told
            error = watched.tell_exception(watched.events.PY_UNWIND, frame, index, error)
        if is_dead:
            exits += exits_of(frame)
        back = frame.below()
        owner = None if frame.owner is None else frame.owner()
        if owner is not None:
            error = owner.fail(error)
        frame.stack.clear()
        if back is None:
            frame.inherited = frame.enclosing = None
            scope = None if owner is None else owner.scope
            if scope is not None:
                scope.exits = exits
            else:
                leave_at_once(exits, error)
            caller, _ = entered_by(state, len(state.entries) - 1)
            if owner is None and type(caller) is Frame:
                frame.caller = caller
            raise_as_it_is(error)
        completion = frame.completion
        if frame.awaiter is not None:
            frame.hand_root_to(back)
        frame.back = frame.completion = frame.awaiter = frame.root = frame.inherited = frame.enclosing = None
        if owner is None:
            frame.caller = back
        back.state = state
        state.frame = back
        if completion is not None:
            error = completion.raised(back, error)
        if state.throwing is frame:
            state.throwing = back
            if stand_at_yield(back):
                back.stack.append(None)  # never seen, but it has its place
            if watched is not None:
                error = watched.tell_exception(watched.events.PY_THROW, back, back.index, error)
            if back.handled is not None:
                _chain(error, back.handled, stored if error is raised else None)
        frame = back


def _unwind_handling(state: ThreadState, error: BaseException, handled: BaseException) -> Frame:
    """`_unwind` while *handled* is handled: what is dropped from the value stacks sees it."""
    try:
        raise_as_it_is(handled)
    except BaseException:
        return _unwind(state, error)


Entrance.execute = staticmethod(enter)
