"""``python -m asyncvm``: the command."""

from asyncvm.command import main

if __name__ == "__main__":
    main()
