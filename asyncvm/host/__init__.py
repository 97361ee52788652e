"""Where the machine meets the host: calls into it, the guest's name on them, imports, sources."""
