"""Writes an interpreter's table to its section of docs/conformance.md, and leaves the rest of the page as it is."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["write_section"]

_PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"


def write_section(version: str, release: str, text: str) -> None:
    """Replace the section of *version*, or add it in its place among those that are there."""
    introduction, *sections = re.split(r"(?m)^(?=## Python )", _PAGE.read_text(encoding="utf-8"))
    by_version = {section.split("\n")[0].removeprefix("## Python "): section for section in sections}
    by_version[version] = f"## Python {version}\n\n{release}\n\n{text}\n"
    ordered = sorted(by_version, key=lambda name: [int(part) for part in name.split(".")])
    page = "".join([introduction, *(by_version[name] for name in ordered)])
    _PAGE.write_text(page.rstrip("\n") + "\n", encoding="utf-8")
