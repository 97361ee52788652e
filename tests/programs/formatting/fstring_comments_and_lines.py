# requires: 3.12
"""PEP 701: tracebacks and values of expressions spread over lines within f-strings."""
rows = [{"n": "a", "v": 2}, {"n": "b", "v": 0}]
def ratio(r):
    return f"{r["n"]}: {
        # divide, please
        10
        /
        r["v"]
        :>{
            4 + 2  # width
        }.2f}|" if r["v"] is None else f"{r["n"]}={(
        10
        / r["v"]
    ):>8.2f}"
print(ratio(rows[0]))
print(f"{"""a
b"""!r} {
    [y
     for y in range(3)
     if y]
} {'\\'.join("xy")}")
print(f'''{
    {
        "k": "v",  # inside a dict
    }["k"]
}''')
print(f"{f'{f"{f'{1}'}"}'}" f"{"a" "b"}" "c", f"{"\t"}|{"\""}|{'\''}")
print(f"{len(
    "abc"
)}", f"{(lambda:
    5)()}")
ratio(rows[1])
