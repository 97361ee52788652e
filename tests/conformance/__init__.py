"""CPython's own regression tests, run inside the VM: ``python -m tests.conformance --help``."""
