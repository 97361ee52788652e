"""What becomes of a guest that has passed a limit: it is told, it may clean up, and then it ends.

The problem: a guest is more than what runs just now. Its tasks, threads and callbacks share its account; if only the
one that used up the last instruction were told, the others would go on with what is meant for cleaning up. And what is
told may get lost: the host drops exceptions of ``__del__``, of callbacks, of weak references.

The solution: the limit rises once in each strand of the guest: in all that runs above one frame that the host entered.
A strand is known by that outermost frame. Those that begin afterwards belong to the cleaning up. If the exception
leaves guest code for host code, the guest frames below do not know yet. The instructions of the grace are for all
strands together; when they are used up, no code of the guest runs any more: nothing handles an exception in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asyncvm.account import Account
from asyncvm.errors import InstructionLimit, LimitExceeded, TimeLimit

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.state import ThreadState

__all__ = [
    "allow_cleanup", "exceed_instructions", "forget_told", "is_due", "limit_passed", "may_not_run", "next_limit",
    "next_problem", "note_new_strand", "note_told",
]  # fmt: skip


def _exceeder(account: Account, limited: Account) -> Account:
    """Who has passed the limit of *limited*: of the VM's limits, it is the guest."""
    return limited if limited.parent is not None else account.lineage[-1]


def _outermost_exceeded(account: Account) -> Account | None:
    return next((step for step in reversed(account.lineage) if step.exceeded is not None), None)


def _overdue(account: Account) -> Account | None:
    """The outermost account whose time is over, if that is news."""
    lineage = account.lineage
    outermost = lineage[-1]
    assert outermost.parent is not None
    for limited in (outermost.parent, *reversed(lineage)):
        exceeder = outermost if limited.parent is None else limited
        if exceeder.exceeded is not None:
            return None
        if limited.is_late:
            return limited
    return None


def limit_passed(account: Account) -> LimitExceeded | None:
    """An exception for the limit that the guest has passed, None if it has passed none."""
    for step in reversed(account.lineage):
        if step.exceeded is not None:
            return step.exceeded.again()
        if step.overdraft is not None:
            return step.overdraft.again()
    return None


def may_not_run(account: Account) -> bool:
    """Whether no code of the guest runs any more."""
    while account.parent is not None:
        if account.dead:
            return True
        account = account.parent
    return False


def is_due(account: Account, state: ThreadState, frame: Frame) -> bool:
    """Whether something is to happen at the next poll in *frame*."""
    if account.paused:
        return True
    exceeded: Account | None = None
    step = account
    while step.parent is not None:  # `lineage`, without a list
        if step.interrupts:
            return True
        if step.exceeded is not None:
            exceeded = step
        step = step.parent
    if exceeded is not None:
        return not _knows(exceeded, state, frame)
    return account.is_timed and _overdue(account) is not None


def next_problem(account: Account, state: ThreadState, frame: Frame) -> BaseException | None:
    """What is to rise in the guest now, None if nothing."""
    for step in account.lineage:
        if step.interrupts:
            error, *others = step.interrupts
            step.interrupts = tuple(others)
            return error
    return next_limit(account, state, frame)


def next_limit(account: Account, state: ThreadState, frame: Frame) -> LimitExceeded | None:
    """What tells the strand of *frame* that a limit has been passed, None if it knows or there is nothing to tell."""
    exceeded = _outermost_exceeded(account)
    if exceeded is not None and not _knows(exceeded, state, frame):
        exceeded.tell(_outermost_frame(state, frame))
        assert exceeded.exceeded is not None
        return exceeded.exceeded.again()
    limited = _overdue(account) if account.is_timed else None
    if limited is None:
        return None
    return _exceed(_exceeder(account, limited), TimeLimit, limited.time_limit, state, frame)


def exceed_instructions(account: Account, limited: Account, state: ThreadState, frame: Frame) -> LimitExceeded:
    """*limited* has no instructions left that *frame* could execute. Returns what rises in it."""
    return _exceed(_exceeder(account, limited), InstructionLimit, limited.instruction_limit, state, frame)


def _exceed(
    exceeder: Account, kind: type[LimitExceeded], message: str, state: ThreadState, frame: Frame
) -> LimitExceeded:
    first = exceeder.exceeded
    grace = exceeder.limits.grace
    # What is kept of it keeps no frames: what is raised is another.
    with exceeder.lock:
        if first is None:
            exceeder.is_eventful = True
            exceeder.left = grace - exceeder.overdrawn
            exceeder.dead = not exceeder.left
            exceeder.exceeded = kind(message, _place(frame))
        elif not exceeder.dead:
            exceeder.dead, exceeder.left = True, 0
            exceeder.exceeded = type(first)(f"{first}; its clean-up took more than {grace} instructions", first.place)
    exceeder.tell(_outermost_frame(state, frame))
    assert exceeder.exceeded is not None
    return exceeder.exceeded.again()


def _place(frame: Frame) -> str:
    return f"{frame.code.filename}:{frame.lineno} in {frame.code.name}"


def allow_cleanup(account: Account, limited: Account, frame: Frame) -> bool:
    """Allow one instruction more, to end a clean-up that is being done; False if they would be more than the grace.

    If the guest ends with that, it has passed its limit nonetheless.
    """
    exceeder = _exceeder(account, limited)
    with account.lock:
        if exceeder.exceeded is not None or exceeder.overdrawn >= exceeder.limits.grace:
            return False
        exceeder.overdrawn += 1
        if exceeder.overdraft is None:
            exceeder.overdraft = InstructionLimit(limited.instruction_limit, _place(frame))
        exceeder.left = 1
        return True


# Strands.


def _outermost_frame(state: ThreadState, frame: Frame) -> Frame:
    """By which the strand is known that *frame* is executed in."""
    if len(state.entries) > 1 and state.entries[1][1] is not None:
        frame = state.entries[1][1]
    below = frame.below()
    while below is not None:
        frame, below = below, below.below()
    return frame


def _knows(exceeded: Account, state: ThreadState, frame: Frame) -> bool:
    return exceeded.told is not None and _outermost_frame(state, frame) in exceeded.told


def note_new_strand(account: Account, frame: Frame) -> None:
    """*frame* is the outermost of what begins now, or a generator's that is made now."""
    for step in account.lineage:
        if step.exceeded is not None:
            step.tell(frame)


def note_told(account: Account, state: ThreadState, frame: Frame) -> None:
    """An exception that tells of a limit unwinds *frame*."""
    note_new_strand(account, _outermost_frame(state, frame))


def forget_told(account: Account, state: ThreadState) -> None:
    """An exception that tells of a limit leaves the guest for host code that was called by a guest."""
    if len(state.entries) > 1:
        outer = state.entries[1][1]
        if outer is not None:
            outermost = _outermost_frame(state, outer)
            for step in account.lineage:
                if step.told is not None:
                    step.told.discard(outermost)
