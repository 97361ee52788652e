"""From the host's code object to `Code`, the form that the eval loop executes."""
