"""The parts of the random sequences of `tests/test_random_sequences.py`."""
