"""Builds the wheel and uses it, on each interpreter given, in an environment that holds only what the wheel asks for.

Run ``python -m tests.wheel PYTHON...`` in the project's folder; without arguments, on this interpreter.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parent.parent
PIP = ("-m", "pip", "--disable-pip-version-check")


def output(*command: object) -> str:
    """What a command prints.

    :raises subprocess.CalledProcessError: if it fails
    """
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True, check=True).stdout


def environment(python: object, folder: Path) -> Path:
    """The interpreter of a new, empty environment."""
    output(python, "-m", "venv", folder)
    return folder / "bin" / "python"


def built(folder: Path) -> Path:
    """The wheel, built by ``python -m build`` from the source distribution that it builds first."""
    python = environment(sys.executable, folder / "building")
    output(python, *PIP, "install", "--quiet", "build")
    output(python, "-m", "build", "--outdir", folder, PROJECT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = built(folder)
        for number, interpreter in enumerate(sys.argv[1:] or [sys.executable]):
            python = environment(interpreter, folder / str(number))
            output(python, *PIP, "install", "--quiet", wheel)
            printed = output(python.with_name("asyncvm"), "-c", "print(1)")
            assert printed == "1\n", printed
            # From outside the project's folder: `output` runs where the project lies, -P leaves that out.
            where = output(python, "-P", "-c", "import asyncvm; print(asyncvm.__file__)")
            assert where.startswith(name), where
            beside = output(python, *PIP, "list", "--format=freeze").split()
            version = output(python, "-c", "import platform; print(platform.python_version())").strip()
            print(f"{wheel.name} works on {version} beside {', '.join(beside)}")


if __name__ == "__main__":
    main()
