"""Plugins: a host application loads guest plugins with hooks, limits each call of a hook, and reloads one meanwhile.

The plugins are the files in ``examples/plugins``. A hook may be a function or a coroutine function.
"""

from __future__ import annotations

import argparse
import inspect
from pathlib import Path
from typing import Any

import anyio
import attrs

import asyncvm

DIRECTORY = Path(__file__).parent / "plugins"
LIMITS = asyncvm.Limits(instructions=100_000, seconds=1)


@attrs.define
class Plugins:
    """The plugins that are loaded, each with a namespace of its own."""

    vm: asyncvm.VM = attrs.field(factory=lambda: asyncvm.VM(slice=0.005))
    namespaces: dict[str, dict[str, Any]] = attrs.field(factory=dict)

    def load(self, name: str, source: str) -> None:
        """Load a plugin, or load it anew: calls of its hooks that have begun go on as they were."""
        namespace: dict[str, Any] = {"__name__": name}
        self.vm.run(source, namespace, limits=LIMITS, name=name)
        self.namespaces[name] = namespace
        print(f"loaded {name}")

    async def call(self, hook: str, text: str) -> str:
        """Have each plugin that has the hook change *text* in turn; one that fails changes nothing."""
        for name, namespace in sorted(self.namespaces.items()):
            if hook not in namespace:
                continue
            try:
                with self.vm.limited(LIMITS, f"{name}.{hook}()"):
                    result = namespace[hook](text)
                    text = await result if inspect.isawaitable(result) else result
            except (Exception, asyncvm.LimitExceeded) as error:
                print(f"{name} failed: {type(error).__name__}: {error}")
        return text


async def main() -> None:
    plugins = Plugins()
    for path in sorted(DIRECTORY.glob("*.py")):
        plugins.load(path.stem, path.read_text(encoding="utf-8"))
    print(await plugins.call("on_message", "good morning"))

    # One plugin is replaced while another waits in its hook.
    async with anyio.create_task_group() as tasks:

        async def show() -> None:
            print(await plugins.call("on_message", "good evening"))

        tasks.start_soon(show)
        await anyio.lowlevel.checkpoint()
        plugins.load("shout", 'def on_message(text):\n    return text.title() + "!!!"\n')
    print(await plugins.call("on_message", "good night"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backend", choices=["asyncio", "trio"], default="asyncio")
    anyio.run(main, backend=parser.parse_args().backend)
