"""A pull pipeline of generators: parse, filter, group, running totals."""

LINES = """apple 3
# comment
pear 4

apple 10
plum x
fig 1""".splitlines()


def strip(lines):
    for n, line in enumerate(lines, 1):
        line = line.partition("#")[0].strip()
        if line:
            yield n, line


def parse(numbered, errors):
    for n, line in numbered:
        name, _, qty = line.partition(" ")
        try:
            yield name, int(qty)
        except ValueError as e:
            errors.append((n, str(e)))


def running(pairs):
    totals = {}
    for name, qty in pairs:
        totals[name] = totals.get(name, 0) + qty
        yield name, totals[name]
    return totals


def report(gen):
    final = yield from gen
    yield "total", sum(final.values())


errors = []
for row in report(running(parse(strip(LINES), errors))):
    print("%-6s %3d" % row)
print(errors)
