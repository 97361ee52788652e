"""What shows a program: the command's --trace, --coverage, --profile and --timeline, and ``asyncvm dis``."""
