"""``python -m tests.random_programs``: many programs, faster than by pytest and without a search for smaller ones."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import Random

from tests.random_programs.comparison import compiled, difference
from tests.random_programs.program import random_program


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.random_programs", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="how many programs (default: %(default)s)")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first (default: %(default)s)")
    parser.add_argument("--keep", type=Path, metavar="DIRECTORY", help="write programs that differ to files here")
    parser.add_argument("--show", action="store_true", help="print the programs")
    options = parser.parse_args()
    valid = different = 0
    for seed in range(options.first, options.first + options.count):
        source = random_program(Random(seed))
        if options.show:
            print(source)
        code = compiled(source)
        if code is None:
            continue
        valid += 1
        found = difference(code)
        if found:
            different += 1
            print(f"# seed {seed}\n{found}\n", flush=True)
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{seed}.py").write_text(source, encoding="utf-8")
    print(f"{valid} programs, {different} of which differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
