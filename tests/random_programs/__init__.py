"""Random Python programs, for `tests/test_random_programs.py`: `program.random_program` makes the source of one."""
