# `make demo` and `make test` set up .venv by themselves; they need python3 (3.11 or newer) and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test conformance peers bench docs clean

demo: $(VENV)/installed
	$(BIN)/python examples/echo.py --backend asyncio
	$(BIN)/python examples/echo.py --backend trio

test: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2

# CPython's own tests, natively and in the VM, on every interpreter that has an environment here.
conformance: $(VENV)/installed
	$(BIN)/python -m tests.conformance --jobs 2 --interpreter $(BIN)/python $(wildcard .venvs/*/bin/python)

# The test suites of other projects, natively and in the VM.
peers: $(VENV)/installed
	$(BIN)/python -m tests.peers

# What programs cost in the VM; the report is part of the documentation.
bench: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[bench]'
	$(BIN)/python -m tests.benchmarks.ratios --folder docs/performance
	$(BIN)/python -m tests.benchmarks.peers --folder docs/performance

docs: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[docs]'
	$(BIN)/python -m sphinx -W --keep-going -b html docs docs/_build

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,lint]'
	touch $@

clean:
	rm -rf docs/_build $(VENV) .venvs .mypy_cache .ruff_cache .pytest_cache .hypothesis
