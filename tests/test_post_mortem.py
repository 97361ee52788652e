"""The host's debugger after a guest has failed: it shows the guest's lines and variables as it shows native ones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.command_line import finish, start

pytestmark = pytest.mark.usefixtures("bytecode_cache")

ACCOUNTS = '''\
"""Money is taken from accounts, in equal shares."""
BANK = "bank"


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def __repr__(self):
        return f"<Account of {self.owner}>"

    def withdraw(self, amount, *notes, fee=1, **options):
        charge = lambda: amount + fee
        rest = self.balance - charge()
        if rest < 0:
            raise ValueError(f"{self.owner} has not enough: {rest}")
        self.balance = rest


def pay(accounts, amount):
    share = amount // len(accounts)
    failure = None
    for account in accounts:
        try:
            account.withdraw(share, "monthly", fee=2, urgent=True)
        except ValueError as error:
            failure = error
    if failure is not None:
        raise LookupError(amount) from failure


def key(account):
    return max([[account]], key=lambda accounts: pay(accounts, 20))


sorted([Account("Ada", 50), Account("Bob", 5)], key=key)
'''

#: the innermost frame is that of `pay`, below it are `key`, its lambda and the module
COMMANDS = [
    "p amount, accounts, share, BANK",
    "args",
    "p failure",
    "list",
    "longlist",
    "up",
    "args",
    "up",
    "p account",
    "list 1, 3",
    "up",
    "p BANK, sorted(name for name in globals() if name[0] != '_')",
    "down",
    "whatis account",
    "!account.balance = 7",
    "p account.balance",
    "pp vars(account)",
    "!made_here = [account]",
    "p made_here[0].owner, [account for _ in range(2)]",
    "down",
    "down",
    "!amount = 5",
    "p amount + 1",
    "source Account",
    "display amount",
    "undisplay amount",
    "p no_such_name",
    "where",
]


def session(command: tuple[str, ...], commands: list[str], cwd: Path, program: str = "program.py") -> list[str]:
    """What the debugger prints after each of *commands*, of stacks the program's own part only."""
    outcome = finish(start((sys.executable,), command, cwd), "\n".join([*commands, "quit", ""]))
    before, *answers = outcome.output.split("(Pdb) ")
    assert len(answers) >= len(commands), outcome
    return [_of_program(text, program) for text in (before, *answers[: len(commands)])]


def _of_program(text: str, program: str) -> str:
    """*text* from the first line on that is about the program; before it is what python or the command calls."""
    lines = text.splitlines(keepends=True)
    for index, line in enumerate(lines):
        if program in line and re.match(r"  File |[ >] /", line):
            return "".join(lines[index:])
    return text


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "program.py").write_text(ACCOUNTS)
    return tmp_path


def test_pdb_runs_the_command_and_shows_where_the_guest_failed(program: Path) -> None:
    native = session(("-m", "pdb", "-c", "continue", "program.py"), COMMANDS, program)
    guest = session(("-m", "pdb", "-c", "continue", "-m", "asyncvm", "program.py"), COMMANDS, program)
    assert guest == native
    assert "(20, [<Account of Bob>], 20, 'bank')" in native[1]
    assert "->" in native[4]


def interactive(command: tuple[str, ...], commands: list[str], cwd: Path) -> list[str]:
    """What ``pdb.pm()`` prints in an interactive session that follows the program.

    The session and the debugger cannot share standard input, so the debugger gets its commands from a file.
    """
    (cwd / ".pdbrc").write_text("".join(f"{text}\np '----'\n" for text in commands))
    outcome = finish(start((sys.executable,), ("-i", *command), cwd), "import pdb\npdb.pm()\n")
    answers = outcome.output.split("'----'\n")
    assert len(answers) > len(commands), outcome
    return answers[:-1]


def test_post_mortem_after_the_program_shows_the_same(program: Path) -> None:
    # Python has taken __file__ out of the program by then, and does not find its source.
    commands = [command for command in COMMANDS if not command.startswith("source")]
    if sys.version_info >= (3, 13):
        commands += ["exceptions", "exceptions 0", "p rest", "args", "where"]
    guest = interactive(("-m", "asyncvm", "program.py"), commands, program)
    assert guest == interactive(("program.py",), commands, program)
    assert "(20, [<Account of Bob>], 20, 'bank')" in guest[0]


HOST = """
import pdb, sys, traceback

def run_natively(source):
    exec(compile(source, "program.py", "exec"), {"__name__": "guest"})

def run_as_guest(source):
    asyncvm.VM().run(compile(source, "program.py", "exec"), {"__name__": "guest"})

run = run_natively
if sys.argv[1] == "guest":
    import asyncvm
    run = run_as_guest
try:
    run(open("program.py").read())
except LookupError as error:
    pdb.post_mortem(error.__traceback__)
    error.__traceback__ = None
    pdb.post_mortem(error.__cause__.__traceback__)
"""


def test_post_mortem_by_a_host_program_shows_the_same(program: Path) -> None:
    (program / "host.py").write_text(HOST)
    commands = [*COMMANDS, "quit", "p rest, charge()", "args", "list", "where", "up", "p share", "args"]
    native, guest = (session(("host.py", who), commands, program) for who in ("native", "guest"))
    assert guest == native
    assert "(-17, 22)" in native[len(COMMANDS) + 2]


ASYNC = """\
import {loop}


class Connection:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        closed = True
        await {pause}
        if error is not None:
            raise ConnectionError("while closing") from error

    async def lines(self, *texts, limit=2):
        for number, text in enumerate(texts):
            await {pause}
            yield int(text)


async def total(*texts, start=0):
    result = start
    async with Connection() as connection:
        async for value in connection.lines(*texts, limit=1):
            result += value
    return result


async def main():
    name = "main"
    return [await total(*texts, start=5) for texts in (("1", "2"), ("3", "x"))]


{run}
"""


@pytest.mark.parametrize(
    ("loop", "pause", "run"),
    [
        pytest.param("asyncio", "asyncio.sleep(0)", "asyncio.run(main())", id="asyncio"),
        pytest.param("trio", "trio.lowlevel.checkpoint()", "trio.run(main)", id="trio"),
    ],
)
def test_coroutines_are_shown(loop: str, pause: str, run: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(ASYNC.format(loop=loop, pause=pause, run=run))
    commands = [
        "args",
        "p closed, kind",
        "list",
        "up",
        "args",
        "p result, value, start",
        "up",
        "p name, texts",
        "where",
    ]
    native = session(("-m", "pdb", "-c", "continue", "program.py"), commands, tmp_path)
    guest = session(("-m", "pdb", "-c", "continue", "-m", "asyncvm", "program.py"), commands, tmp_path)
    assert guest == native
    assert "(8, 3, 5)" in native[6]


BREAKPOINT = """\
import asyncio
BANK = "bank"

async def transfer(amount, *names, fee=1):
    doubled = amount * 2
    breakpoint()
    return doubled + fee

class Account:
    def close(self):
        rest = asyncio.run(transfer(20, "a", fee=3))
        breakpoint()
        return rest

def lines():
    number = 1
    breakpoint(); yield number

print(Account().close(), *lines())
"""
AT_BREAKPOINTS = [
    *(
        "p amount, doubled, names, fee, BANK",
        "list",
        "p sorted(locals())",
        "whatis names",
        "!doubled = 100",
        "p doubled + 1",
    ),
    "continue",
    *("p rest, self.__class__", "up", "p BANK", "list 1, 3", "down", "p rest", "p [rest for _ in range(2)]"),
    "continue",
    *("p number", "up", "p sorted(name for name in globals() if name[0] != '_')"),
    "continue",
]


def test_a_breakpoint_stops_in_the_guest(tmp_path: Path) -> None:
    """In 3.11 and 3.12 the host's debugger stops behind the call of `breakpoint`, and a guest's in its return."""
    (tmp_path / "program.py").write_text(BREAKPOINT)
    commands, ways = AT_BREAKPOINTS, (("program.py",), ("-m", "asyncvm", "program.py"))
    if sys.version_info < (3, 13):
        commands = [command for command in commands if command != "list"]
    native, guest = (session(way, commands, tmp_path) for way in ways)
    if sys.version_info < (3, 13):
        native, guest = ([_without_the_line(text) for text in answers] for answers in (native, guest))
    assert guest == native
    assert any(text.startswith("(20, 40, ('a',), 3, 'bank')") for text in native)
    assert native[-1].startswith("103 1")


def _without_the_line(text: str) -> str:
    return re.sub(r"--Return--\n|> .*\n-> .*|->|'__return__', ", "", text)
