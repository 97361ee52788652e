"""The examples run as they are, on each backend."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType

import httpx
import pytest
import uvicorn

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_echo_serves_and_checks_every_line(backend: str) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / "echo.py", "--backend", backend], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    table = dict(re.findall(r"^(\w[\w ]*?) {2,}([\w.,]+)", done.stdout, re.MULTILINE))
    assert table["backend"] == backend
    assert table["connections"] == "200"
    assert int(table["lines"].replace(",", "")) > 10_000
    assert int(table["bytes"].replace(",", "")) > 100_000
    assert int(table["instructions"].replace(",", "")) > 100_000
    assert "slowest answer" in table


def run(*command: str, backend: str) -> str:
    """The output of an example."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / command[0], *command[1:], "--backend", backend],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@BACKENDS
def test_code_mode_calls_tools_at_once_and_stops_an_endless_program(backend: str) -> None:
    output = run("code_mode.py", backend=backend)
    assert "result: {'asked': 4, 'warmest': 'Nairobi'}" in output
    assert "message: It is warmest in Nairobi: 27 degrees" in output
    assert "most at once: 4" in output
    assert re.search(r"stopped: <guest \d+> may execute 1000000 instructions, and has", output)


@BACKENDS
def test_plugins_are_limited_and_reloaded_while_they_run(backend: str) -> None:
    output = run("plugins.py", backend=backend)
    assert output.count("stuck failed: InstructionLimit: stuck.on_message() may execute 100000 instructions") == 3
    assert "1. GOOD MORNING" in output and "3. Good Night!!!" in output


@BACKENDS
def test_a_classroom_of_a_hundred_programs_ends(backend: str) -> None:
    output = run("classroom.py", backend=backend)
    assert len(re.findall(r"^\d{3} \w+: ", output, re.MULTILINE)) == 100
    assert len(re.findall(r"endless: stopped: too many instructions$", output, re.MULTILINE)) == 20
    assert len(re.findall(r"mistake: IndexError: list index out of range$", output, re.MULTILINE)) == 20
    assert "002 words: result (2, 24)" in output


def test_a_classroom_takes_programs_from_files(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("1 + 1\n")
    (tmp_path / "two.py").write_text("import anyio\nawait anyio.sleep(0)\n'two'\n")
    output = run("classroom.py", str(tmp_path), backend="asyncio")
    assert "one.py: result 2\ntwo.py: result 'two'\n2 programs, " in output


def test_the_suite_passes_in_the_vm() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", os.devnull, "--asyncvm", EXAMPLES / "suite"],
        env={
            **os.environ,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "-p asyncvm.pytest_plugin -p anyio.pytest_plugin -p no:cacheprovider",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert re.search(r"asyncvm: [\d,]+ instructions executed", done.stdout)
    assert "6 passed" in done.stdout


@pytest.fixture
async def service(anyio_backend: object) -> AsyncIterator[tuple[ModuleType, httpx.AsyncClient]]:
    """The HTTP service on a free port of the loopback interface, and a client."""
    spec = importlib.util.spec_from_file_location("service", EXAMPLES / "service.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    server = uvicorn.Server(uvicorn.Config(module.app, host="127.0.0.1", port=0, log_level="warning", lifespan="off"))
    serving = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
        yield module, client
    server.should_exit = True
    await serving


ON_ASYNCIO = pytest.mark.parametrize("anyio_backend", ["asyncio"])


@ON_ASYNCIO
@pytest.mark.anyio
async def test_the_service_runs_programs_and_streams_what_they_print(
    service: tuple[ModuleType, httpx.AsyncClient],
) -> None:
    _, client = service
    answer = await client.post("/run", content="print('hello')\n6 * 7")
    assert answer.text.splitlines() == ["hello", '{"result": "42"}']
    answer = await client.post("/run", content="import os")
    assert answer.text.strip() == '{"error": "ImportError: os may not be imported here"}'
    answer = await client.post("/run", content="10 ** 10 ** 10")
    assert "MemoryError" in answer.text


@ON_ASYNCIO
@pytest.mark.anyio
async def test_the_service_answers_while_an_endless_program_runs(
    service: tuple[ModuleType, httpx.AsyncClient],
) -> None:
    _, client = service
    program = "print('begun')\ntry:\n    while True: pass\nfinally:\n    print('cleaned up')"
    async with client.stream("POST", "/run", content=program) as stream:
        texts = stream.aiter_text()
        assert (await anext(texts)).strip() == "begun"
        answer = await client.get("/guests")
        (guest,) = answer.json()
        assert guest["line"] == 3
        rest = "".join([text async for text in texts])
    assert "cleaned up" in rest
    assert "InstructionLimit: submitted program may execute 20000000 instructions, and has" in rest


@ON_ASYNCIO
@pytest.mark.anyio
async def test_a_program_ends_when_its_client_hangs_up(service: tuple[ModuleType, httpx.AsyncClient]) -> None:
    module, client = service
    async with client.stream("POST", "/run", content="print('begun')\nwhile True: pass") as stream:
        assert (await anext(stream.aiter_text())).strip() == "begun"
        assert len(module.vm.guests) == 1
    while module.vm.guests:
        await asyncio.sleep(0.01)


def test_the_example_in_the_readme_runs() -> None:
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    greetings, both, stopped, figures = done.stdout.splitlines()
    assert re.fullmatch(r"<guest \d+> may execute 100000 instructions, and has", stopped)
    assert greetings == "['hello, host', 'hello, guest']"
    assert both == "hello, both"
    assert re.fullmatch(r"\d+ instructions, \d+ frames", figures)
