"""Test suites of other projects, natively and in the VM; pytest does not collect this."""
