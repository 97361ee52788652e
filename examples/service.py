"""An HTTP service that runs the programs people send it, with limits, and streams what they print.

    python examples/service.py --port 8000
    curl -N --data-binary 'print("hello")' http://127.0.0.1:8000/run

All programs run on the server's one event loop, beside its requests: none can keep it from answering, run longer than
its limits, or go on after its client has hung up. ``GET /guests`` shows what runs.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import AsyncIterator

import anyio
import uvicorn
from anyio.abc import ObjectSendStream
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

import asyncvm

LIMITS = asyncvm.Limits(instructions=20_000_000, seconds=10, result_bytes=10_000_000)
#: what programs may import
MODULES = frozenset({"anyio", "asyncio", "collections", "functools", "itertools", "json", "math", "random", "re"})

vm = asyncvm.VM(limits=asyncvm.Limits(recursion=500), slice=0.005)


def guest_builtins(send: ObjectSendStream[str]) -> dict[str, object]:
    """The builtins of one program: its ``print`` goes to the client, and it imports what is allowed only."""

    def guest_print(*values: object, sep: str = " ", end: str = "\n") -> None:
        send.send_nowait(sep.join(map(str, values)) + end)

    def guest_import(name: str, *arguments: object) -> object:
        if name.partition(".")[0] not in MODULES:
            raise ImportError(f"{name} may not be imported here")
        return __import__(name, *arguments)  # type: ignore[arg-type]

    allowed = dict(vars(__import__("builtins")))
    for name in ("open", "input", "breakpoint", "exit", "quit"):
        del allowed[name]
    return {**allowed, "print": guest_print, "__import__": guest_import}


async def output_of(program: str) -> AsyncIterator[str]:
    """What *program* prints, as it prints it, and a last line on how it ended."""
    send, receive = anyio.create_memory_object_stream[str](math.inf)
    namespace = {"__name__": "__main__", "__builtins__": guest_builtins(send)}

    async def run() -> None:
        with send:
            try:
                result = await vm.run_async(program, namespace, limits=LIMITS, name="submitted program")
            except (Exception, asyncvm.LimitExceeded, SystemExit) as error:
                ended = {"error": f"{type(error).__name__}: {error}"}
            else:
                ended = {"result": repr(result)}
            send.send_nowait(json.dumps(ended) + "\n")

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run)
        with receive:
            try:
                async for text in receive:
                    yield text
            finally:
                tasks.cancel_scope.cancel()  # the client has hung up, or everything has been said


async def post_run(request: Request) -> Response:
    program = (await request.body()).decode()
    return StreamingResponse(output_of(program), media_type="text/plain")


async def get_guests(request: Request) -> Response:
    return JSONResponse(
        [
            {"id": guest.id, "state": guest.state, "instructions": guest.instructions, "line": guest.line}
            for guest in vm.guests
        ]
    )


app = Starlette(routes=[Route("/run", post_run, methods=["POST"]), Route("/guests", get_guests)])

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=8000)
    uvicorn.run(app, host="127.0.0.1", port=parser.parse_args().port, log_level="warning")
