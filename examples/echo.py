"""A TCP server whose connections are served by guest code, and 200 clients that check every answer, on one loop.

The server's handler is given as source text. It reads lines, keeps state for each connection, uses an async generator
and an ``async with``, and answers each line transformed. Run it with ``--backend asyncio`` or ``--backend trio``.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import anyio
import attrs
from anyio.streams.buffered import BufferedByteReceiveStream

import asyncvm

CLIENTS = 200
ROOT = Path(__file__).resolve().parent.parent

GUEST = '''
from contextlib import asynccontextmanager

totals = {"connections": 0, "lines": 0}


@asynccontextmanager
async def session(stream):
    """The state of one connection."""
    totals["connections"] += 1
    state = {"number": 0, "words": 0}
    try:
        yield state
    finally:
        totals["lines"] += state["number"]
        await stream.aclose()


async def lines(stream):
    """The lines that the client sends, without their ends."""
    rest = b""
    async for chunk in stream:
        *complete, rest = (rest + chunk).split(b"\\n")
        for line in complete:
            yield line.decode()
    if rest:
        yield rest.decode()


def transform(number, line):
    return f"{number}: {line[::-1].swapcase()}"


async def serve(stream):
    async with session(stream) as state:
        async for line in lines(stream):
            state["number"] += 1
            state["words"] += len(line.split())
            await stream.send(f"{transform(state['number'], line)}\\n".encode())
        await stream.send(f"{state['number']} lines, {state['words']} words\\n".encode())
'''


@attrs.define
class Tally:
    """What the clients saw."""

    lines: int = 0
    bytes: int = 0
    slowest: float = 0.0


def texts() -> list[str]:
    """The LICENSE and the package's own sources."""
    paths = [ROOT / "LICENSE", *sorted((ROOT / "asyncvm").rglob("*.py"))]
    return [path.read_text(encoding="utf-8") for path in paths]


async def client(port: int, text: str, tally: Tally) -> None:
    """Send *text* line by line, and check that each answer is the line transformed."""
    lines = text.splitlines()
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        answers = BufferedByteReceiveStream(stream)
        for number, line in enumerate(lines, 1):
            started = time.perf_counter()
            await stream.send(f"{line}\n".encode())
            answer = await answers.receive_until(b"\n", 1 << 16)
            tally.slowest = max(tally.slowest, time.perf_counter() - started)
            expected = f"{number}: {''.join(reversed(line)).swapcase()}"
            if answer.decode() != expected:
                raise SystemExit(f"line {number}: expected {expected!r}, got {answer.decode()!r}")
            tally.lines += 1
            tally.bytes += len(answer) + 1
        await stream.send_eof()
        summary = await answers.receive_until(b"\n", 1 << 16)
        words = sum(len(line.split()) for line in lines)
        if summary.decode() != f"{len(lines)} lines, {words} words":
            raise SystemExit(f"wrong summary: {summary.decode()!r}")


async def main(backend: str, count: int) -> None:
    vm = asyncvm.VM()
    vm.run(GUEST)
    serve = vm.globals["serve"]
    tally = Tally()
    contents = texts()
    # Every client sends its part of one of the files, so that all lines of all files are sent.
    shares = [contents[number % len(contents)] for number in range(count)]

    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tg:
        tg.start_soon(listener.serve, serve)
        port = listener.extra(anyio.abc.SocketAttribute.local_port)
        async with anyio.create_task_group() as clients:
            for text in shares:
                clients.start_soon(client, port, text, tally)
        tg.cancel_scope.cancel()

    totals = vm.globals["totals"]
    if totals != {"connections": count, "lines": tally.lines}:
        raise SystemExit(f"the guest counted {totals}, the clients {count} connections and {tally.lines} lines")
    print(f"backend            {backend:>12}")
    print(f"connections        {totals['connections']:>12,}")
    print(f"lines              {tally.lines:>12,}")
    print(f"bytes              {tally.bytes:>12,}")
    print(f"instructions       {vm.instructions:>12,}")
    print(f"slowest answer     {tally.slowest * 1000:>9,.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backend", choices=["asyncio", "trio"], default="asyncio")
    parser.add_argument("--clients", type=int, default=CLIENTS, help="how many, all at once")
    options = parser.parse_args()
    anyio.run(main, options.backend, options.clients, backend=options.backend)
