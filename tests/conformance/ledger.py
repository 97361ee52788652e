"""The ledger of an interpreter: the cases that pass natively and not in the VM, each under its cause."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection
from pathlib import Path

import attrs

__all__ = ["UNEXPLAINED", "Ledger"]

#: the cause of cases that `Ledger.update` adds; a run fails as long as there is one
UNEXPLAINED = "unexplained"
_DIRECTORY = Path(__file__).parent / "ledger"
_HEADER = """\
# Cases of CPython's own tests that pass natively on this version and not in the VM, each under its cause.
# Read and updated by `python -m tests.conformance`; causes are written by hand.
"""


@attrs.define
class Ledger:
    """Cases by module and cause."""

    path: Path
    #: the causes, by module and case
    causes: dict[str, dict[str, str]]

    @classmethod
    def of(cls, version: str) -> Ledger:
        """The ledger of a *version* such as ``3.11``; empty where there is none."""
        path = _DIRECTORY / f"{version}.toml"
        causes: dict[str, dict[str, str]] = {}
        if path.exists():
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))["failing"]:
                for case in entry["cases"]:
                    causes.setdefault(entry["module"], {})[case] = entry["cause"]
        return cls(path, causes)

    def problems(self, module: str, native: Collection[str], failing: Collection[str]) -> list[str]:
        """What is wrong with the ledger, given the cases of *module* that pass natively, and those that then fail.

        That a case does not pass natively is no problem: some do not on every machine.
        """
        causes = self.causes.get(module, {})
        found = [f"{case} fails and is not in the ledger" for case in sorted(failing) if case not in causes]
        found += [f"{case} is in the ledger and passes" for case in causes if case in native and case not in failing]
        found += [f"{case} is in the ledger without a cause" for case in sorted(causes) if causes[case] == UNEXPLAINED]
        return found

    def update(self, module: str, native: Collection[str], failing: Collection[str]) -> None:
        """Take out the cases of *module* that pass, and add those that fail."""
        causes = self.causes.get(module, {})
        kept = {case: cause for case, cause in causes.items() if case in failing or case not in native}
        self.causes[module] = {**dict.fromkeys(failing, UNEXPLAINED), **kept}

    def write(self) -> None:
        """Write the file, cases with the same cause together."""
        entries = []
        for module, causes in sorted(self.causes.items()):
            for cause in sorted(set(causes.values())):
                cases = "".join(f"    {json.dumps(case)},\n" for case in sorted(causes) if causes[case] == cause)
                entries.append(
                    f"[[failing]]\nmodule = {json.dumps(module)}\ncause = {json.dumps(cause)}\ncases = [\n{cases}]\n"
                )
        self.path.parent.mkdir(exist_ok=True)
        self.path.write_text("\n".join([_HEADER, *entries]), encoding="utf-8")
