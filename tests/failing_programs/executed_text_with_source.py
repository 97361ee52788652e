"""Text that linecache knows, as notebooks make it known."""

import linecache

CELL = """\
def scale(values, factor):
    return [value * factor
            for value in values if value / factor > 0]

result = scale([1, 2], factor)
"""


def run_cell(number, text, **names):
    name = f"<cell {number}>"
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    exec(compile(text, name, "exec"), names)
    return names["result"]


print(run_cell(1, CELL, factor=2))
run_cell(2, CELL, factor=0)
