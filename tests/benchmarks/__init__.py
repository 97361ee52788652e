"""Programs that print what the VM costs, in time and in memory; pytest does not collect them."""
