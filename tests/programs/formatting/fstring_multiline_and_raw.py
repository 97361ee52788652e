"""Triple-quoted, raw, concatenated f-strings, escapes and unicode names."""
a, b = 1, "two"
print(f"""line {a}
  line {b:>6}
{a + 1}""")
print(f'''{
a
}-{  b  }''')
print(rf"\d{a}-{b}\n", fr'{b!r}\t', F"{a}", Rf"{a}\\", f"\x41{a}\u00e9{b}\N{BULLET}\t|", f"\\{a}")
print(f"a{a}" "b{a}" f"c{b}" r"\d" f"" "" f"{'': >3}|")
print("%s" f"{a}" % "x", f"{a}" * 3, f"{a}"[0], f"{b}".upper(), f"{a}{b}" + f"{b}{a}", len(f"{a:>10}"))
print(f"""{f'{f"{a}"}'}""", f"{a}" == "1", "x" f"{a}" in {"x1": 1})
text = (
    f"first {a} "
    f"second {b!r} "
    "third {a} "
    f"fourth {a:{a}}"
)
print(text)
print(f"{a}\
continued {b}")
print(f"tab\t{a}\\n{b}\
|", f"'{a}' \"{b}\"", f'"{a}"', f"{{", f"}}", f"{{}}", f"")
x = f"{a}", f"{b}"
print(x, [f"{i}" for i in range(3)], {f"k{i}": f"{i:02}" for i in range(2)}, f"{a!s}" f"{b!s}" == "1two")
assert f"{a}" == "2", f"""a is {a},
b is {b!r}"""
