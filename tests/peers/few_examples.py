"""A plugin for suites that use hypothesis: few examples, always the same, and no deadline for guests to miss."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "few", max_examples=5, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("few")
