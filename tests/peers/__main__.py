"""Runs the test suites of other projects natively and as guests, and prints the tests that end differently.

Each project's source distribution is fetched, and unpacked in a folder of its own; its package, the one in that folder,
is a guest beside its tests. What differs is to be mended, or belongs in docs/differences.

Run ``python -m tests.peers [--folder FOLDER] [NAME...]``, or ``make peers``. Exits with 1 if a test ends differently.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import attrs

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent


@attrs.frozen
class Peer:
    """A project with a test suite.

    :param version: of its source distribution
    :param packages: what are guests too
    :param tests: the folder or files of the tests, in the source distribution
    :param source: the folder in which the package lies there
    :param needs: what the tests need, as pip takes it
    :param options: for pytest
    """

    version: str
    packages: Sequence[str]
    tests: Sequence[str] = ("tests",)
    source: str = "."
    needs: Sequence[str] = ()
    options: Sequence[str] = ()


PEERS = {
    "sortedcontainers": Peer("2.4.0", ["sortedcontainers"], tests=["sortedcontainers"], options=["--doctest-modules"]),
    "more-itertools": Peer(
        "10.8.0",
        ["more_itertools"],
        # 18 s natively, more than the 694 others together
        options=["--deselect", "tests/test_recipes.py::PrimeFunctionTests::test_primes"],
    ),
    "toolz": Peer("1.0.0", ["toolz"], tests=["toolz"]),
    "attrs": Peer(
        "25.4.0",
        ["attr", "attrs"],
        source="src",
        needs=["cloudpickle", "hypothesis", "pympler", "pytest-xdist"],
        options=["-p", "few_examples"],
    ),
    "anyio": Peer(
        "4.11.0",
        ["anyio"],
        source="src",
        needs=["blockbuster", "exceptiongroup", "hypothesis", "psutil", "pytest-mock", "trio", "trustme", "truststore"],
        options=["-p", "few_examples"],
    ),
}


def outcomes(report: Path) -> dict[str, str]:
    """How each test of a JUnit report ended."""
    ended = {}
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        kinds = {child.tag for child in case} & {"failure", "error", "skipped"}
        ended[f"{case.get('classname')}::{case.get('name')}"] = "+".join(sorted(kinds)) or "passed"
    return ended


def unpacked(name: str, peer: Peer, folder: Path) -> Path:
    """The folder of a project's source distribution, which is fetched unless it is there."""
    pattern = f"{name.replace('-', '_')}-{peer.version}"
    if not (folder / pattern).exists():
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
             "--no-binary", name, f"{name}=={peer.version}", "--dest", folder],
            check=True,
        )  # fmt: skip
        (archive,) = [*folder.glob(f"{pattern}.tar.gz"), *folder.glob(f"{name}-{peer.version}.tar.gz")][:1]
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter="data")
        unpacked_as = folder / archive.name.removesuffix(".tar.gz")
        if unpacked_as.name != pattern:
            unpacked_as.rename(folder / pattern)
    return folder / pattern


def run(name: str, peer: Peer, python: Path, folder: Path, *options: str) -> dict[str, str]:
    """Run a project's tests. Returns how each ended."""
    where = unpacked(name, peer, folder)
    report = folder / f"{name}.xml"
    report.unlink(missing_ok=True)
    command = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
    done = subprocess.run(
        [*command, *options, *peer.options, *peer.tests],
        cwd=where,
        env={**os.environ, "PYTHONPATH": f"{where / peer.source}{os.pathsep}{HERE}", "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if not report.exists():
        raise SystemExit(f"{name}: pytest {' '.join(options)} wrote no report:\n{done.stdout[-3000:]}{done.stderr}")
    return outcomes(report)


def environment(folder: Path, names: Sequence[str]) -> Path:
    """The interpreter of an environment with this project and what the suites need."""
    python = folder / "environment" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "environment"], check=True)
    needs = sorted({need for name in names for need in PEERS[name].needs})
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--editable", PROJECT, "pytest", *needs], check=True)
    return python


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PEERS)}; by default all")
    parser.add_argument("--folder", type=Path, help="where to unpack and keep what is fetched; by default nowhere")
    options = parser.parse_args()
    names = options.names or list(PEERS)
    unknown = set(names) - set(PEERS)
    if unknown:
        parser.error(f"no such project here: {', '.join(sorted(unknown))}; there are {', '.join(PEERS)}")
    different = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        python = environment(folder, names)
        for name in names:
            peer = PEERS[name]
            native = run(name, peer, python, folder)
            packages = [f"--asyncvm-guest={package}" for package in peer.packages]
            guests = run(name, peer, python, folder, "--asyncvm", *packages)
            tests = sorted(native.keys() | guests.keys())
            differing = [test for test in tests if native.get(test) != guests.get(test)]
            passed = sum(outcome == "passed" for outcome in native.values())
            print(f"{name} {peer.version}: {len(native)} tests, {passed} pass natively, {len(differing)} differ")
            for test in differing:
                print(f"    {test}: natively {native.get(test, 'absent')}, as guest {guests.get(test, 'absent')}")
            different += len(differing)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
