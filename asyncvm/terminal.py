"""Reading lines from whoever sits at a terminal: with prompt_toolkit where it is installed, else with readline.

``pip install 'asyncvm[repl]'`` installs prompt_toolkit and Pygments: editing over several lines, completion in a menu,
colours. Without them there is what readline offers: history, and completion with the tab key.
"""

from __future__ import annotations

import importlib
import os
import re
import rlcompleter
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

__all__ = ["Reader", "completions", "open_reader", "shown_error"]

FIRST, NEXT = ">>> ", "... "


class Reader(Protocol):
    """Where lines come from, and messages go to."""

    colours: bool

    def read(self, continues: bool) -> str:
        """What was entered: a line, or several.

        :param continues: whether it goes on what was read before
        :raises EOFError: if the input has ended
        :raises KeyboardInterrupt: if Ctrl-C was pressed
        """

    def say(self, text: str) -> None:
        """Print *text*."""


def open_reader(namespace: dict[str, Any], is_incomplete: Callable[[str], bool]) -> Reader:
    """The best reader that there is.

    :param namespace: where completions come from
    :param is_incomplete: whether another line has to follow a text
    """
    try:
        importlib.import_module("prompt_toolkit")
    except ImportError:
        return PlainReader(namespace)
    return PromptReader(namespace, is_incomplete)


def completions(namespace: dict[str, Any], text: str) -> Iterator[str]:
    """What the name, or the dotted name, at the end of *text* could become."""
    match = re.search(r"[\w.]+$", text)
    if match is None:
        return
    completer = rlcompleter.Completer(namespace)
    state = 0
    while (found := completer.complete(match[0], state)) is not None:
        yield found
        state += 1


def shown_error(text: str, colours: bool) -> str:
    """*text*, a traceback, in colours if they are wanted and Pygments is installed."""
    if not colours:
        return text
    try:
        pygments = importlib.import_module("pygments")
        formatters = importlib.import_module("pygments.formatters")
        lexers = importlib.import_module("pygments.lexers")
    except ImportError:
        return text
    highlighted: str = pygments.highlight(text, lexers.PythonTracebackLexer(), formatters.TerminalFormatter())
    return highlighted


def _history_file() -> Path:
    return Path(os.environ.get("ASYNCVM_HISTORY") or Path.home() / ".asyncvm_history")


def _wants_colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class PlainReader:
    """Lines by `input`, with readline's history and completion where the host has readline."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self.colours = _wants_colours()
        try:
            import readline
        except ImportError:
            return
        import atexit

        readline.set_completer(rlcompleter.Completer(namespace).complete)
        libedit = "libedit" in (readline.__doc__ or "")
        readline.parse_and_bind("bind ^I rl_complete" if libedit else "tab: complete")
        path = str(_history_file())
        try:
            readline.read_history_file(path)
        except OSError:
            pass  # there is none yet
        atexit.register(_write_history, readline, path)

    def read(self, continues: bool) -> str:
        return input(NEXT if continues else FIRST)

    def say(self, text: str) -> None:
        print(text, end="", flush=True)


def _write_history(readline: Any, path: str) -> None:
    try:
        readline.write_history_file(path)
    except OSError:
        pass  # a home directory that cannot be written to


class PromptReader:
    """Whole commands by prompt_toolkit: edited over several lines, with completion in a menu."""

    def __init__(self, namespace: dict[str, Any], is_incomplete: Callable[[str], bool]) -> None:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.application import get_app
        from prompt_toolkit.completion import Completer, Completion
        from prompt_toolkit.filters import Condition
        from prompt_toolkit.history import FileHistory, InMemoryHistory

        self.colours = _wants_colours()

        class Names(Completer):
            def get_completions(self, document: Any, event: Any) -> Iterator[Completion]:
                text = document.text_before_cursor
                word = re.search(r"[\w.]*$", text)
                for found in completions(namespace, text):
                    yield Completion(found, start_position=-len(word[0]) if word else 0)

        path = _history_file()
        history = FileHistory(str(path)) if os.access(path if path.exists() else path.parent, os.W_OK) else None
        self._session: PromptSession[str] = PromptSession(
            history=history or InMemoryHistory(),
            completer=Names(),
            complete_while_typing=False,
            multiline=Condition(lambda: is_incomplete(get_app().current_buffer.text)),
            prompt_continuation=NEXT,
            lexer=_python_lexer(),
        )

    def read(self, continues: bool) -> str:
        return self._session.prompt(NEXT if continues else FIRST)

    def say(self, text: str) -> None:
        print(text, end="", flush=True)


def _python_lexer() -> Any:
    try:
        lexers = importlib.import_module("pygments.lexers")
    except ImportError:
        return None
    from prompt_toolkit.lexers import PygmentsLexer

    return PygmentsLexer(lexers.PythonLexer)
