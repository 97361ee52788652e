"""What the guest's objects are to the host: functions behind gates, generators, coroutines, classes, tracebacks."""
