"""Host frames that stand for a guest frame at one instruction.

The problem: tracebacks are made of real frame objects, and host functions look at the frame that called them, for its
globals, its file and line, its local variables. A guest's frame is not a real frame object.

The solution: for an instruction of a guest's code, a site: a small host code object with the guest code's name, file
and first line, whose line table gives the instruction's position to every instruction of its own. Run with the
guest's globals and local namespace, it calls one function, and is the caller that this function sees, under the guest's
name and at the guest's line. If the function may look further, the frames below the guest's have sites too, each
called by the next (host.stack).

A site holds no instruction of the guest. (The frame objects in tracebacks: see host.traceback_entries.)
"""

from __future__ import annotations

from opcode import opmap
from types import CellType, CodeType
from typing import TYPE_CHECKING, Any

from asyncvm.bytecode.line_table import write_line_table
from asyncvm.host.concealment import RESUME_MUST_RUN, SHOW_INTERNALS
from asyncvm.host.source import future_flags

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["SiteMark", "call_at_site", "is_site"]


def call_at_site(frame: Frame, function: Any, arguments: Any = (), keywords: Any = None) -> Any:
    """``function(*arguments, **keywords)``, called by the guest as far as *function* can see."""
    box = [function, arguments, keywords]
    try:
        exec(
            _site(frame, _WITH_KEYWORDS if keywords else _WITHOUT_KEYWORDS),
            frame.globals,
            frame.namespace,
            closure=(CellType(box),),
        )
        return box.pop()
    except BaseException as error:
        # The entry of the site's own frame goes: each guest frame is given one entry, when the exception passes it.
        traceback = error.__traceback__
        if not SHOW_INTERNALS and traceback is not None and is_site(traceback.tb_frame.f_code):
            error.__traceback__ = traceback.tb_next
        raise
    finally:
        box.clear()


def is_site(raw: CodeType) -> bool:
    """Whether *raw* is a site, or the code in a traceback entry of a guest."""
    return bool(raw.co_consts) and type(raw.co_consts[-1]) is SiteMark


def _site(frame: Frame, kind: int) -> CodeType:
    code = frame.code
    index = max(frame.index, 0)
    key = code.sources[index].offset, kind
    site = code.sites.get(key)
    if site is None:
        raw = code.raw
        template = _TEMPLATES[kind]
        site = code.sites[key] = template.replace(
            co_name=raw.co_name,
            co_qualname=raw.co_qualname,
            co_filename=raw.co_filename,
            co_firstlineno=raw.co_firstlineno,
            co_flags=template.co_flags | future_flags(raw),  # which ``compile`` takes over from its caller
            co_consts=(*template.co_consts, SiteMark(code.origin)),
            co_linetable=write_line_table(code.position_of(index), raw.co_firstlineno, len(template.co_code) // 2),
        )
    return site


class SiteMark:
    """The last constant of a site, by which it is recognised; it keeps the source of the guest's code known."""

    def __init__(self, origin: object) -> None:
        self.origin = origin


def _make_template(has_keywords: bool) -> CodeType:
    """The code of every site. A C function can tell an empty ``**`` argument from none, so there are two.

    The code is not optimized: its locals are the namespace that it runs in. It jumps over RESUME, so that its frame is
    complete and visible but makes no event for tracers and profilers (host.concealment tells why not in 3.15).
    """

    def enclosing(box: list[Any]) -> Any:
        def without_keywords() -> None:
            box.append(box[0](*box[1]))

        def with_keywords() -> None:
            box.append(box[0](*box[1], **box[2]))

        return with_keywords if has_keywords else without_keywords

    raw: CodeType = enclosing([]).__code__
    wordcode = bytearray(raw.co_code)
    resume = wordcode.index(bytes([opmap["RESUME"], 0]))
    if not (RESUME_MUST_RUN or SHOW_INTERNALS):
        wordcode[resume:resume] = bytes([opmap["JUMP_FORWARD"], 1])
    return raw.replace(
        co_code=bytes(wordcode),
        co_flags=0,
        co_linetable=b"",
        co_exceptiontable=b"",
    )


_TEMPLATES = (_make_template(has_keywords=False), _make_template(has_keywords=True))
_WITHOUT_KEYWORDS, _WITH_KEYWORDS = range(2)
