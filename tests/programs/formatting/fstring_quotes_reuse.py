# requires: 3.12
"""PEP 701: quotes re-used inside replacement fields, backslashes, comments and deep nesting."""
d = {"a": 1, "b": ["x", "y"]}
print(f"{d["a"]} {d["b"][0]!r:>{len("12345")}} {", ".join(d["b"])}")
print(f'{d['a']}{'\n'.join(d['b'])}{'\t|'}{"\\"}')
print(f"{f"{f"{f"{f"{f"{1 + 1}"}"}"}"}"}")
print(f"{'a' if d["a"] else "b"} {"{}"} {"}"} {"{"}")
print(f"{
    d["a"]  # a comment with } and " inside
    + 1  # another
}")
print(f"{d["b"]=} {d['a'] = } {"lit"=}")
print(f"{"\N{BULLET}"} {"\x41"} {'\''} {chr(10) == "\n"}")
print(f"{[
    x
    for x in d["b"]
    if x != "x"
]}", f"""{"""triple"""} {'''x'''} {"q"}""")
print(f"{"é" "b"!a} {(lambda x: f"{x:{"0"}>{4}}")(7)} {max("a", "b", key=lambda c: {"a": 2, "b": 1}[c])}")
print(f"{d["b"][1]:{"*"}^{"9"}}|", rf"{"\n"}\n" == "\n\\n", f"{'''multi
line'''!r}")
print(f"{d["missing"]}")
