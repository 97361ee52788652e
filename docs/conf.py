"""Sphinx configuration: ``make docs`` builds the pages with warnings as errors."""

from __future__ import annotations

import asyncvm

project = "asyncvm"
author = "the asyncvm authors"
release = version = asyncvm.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"asyncvm {version}"
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
exclude_patterns = ["_build", "performance/*.md"]
nitpicky = False
