# requires: 3.12
"""PEP 701 tokenisation corners: nested quotes, lambda, walrus, dict/set braces, !r vs !=, backslashes."""
x, d = 7, {"k": {"n": [1, 2]}}
print(f"{d["k"]["n"][0]}{d['k']["n"][-1]!r:>4}{"|".join(str(v) for v in d["k"]["n"])}")
print(f"{x!r}{x!=7}{x != 8!r}{(x!=8)!s:>6}{"!r"}{"!"!r}")
print(f"{ {x: "v"}[x] }{ {"s"} }{ {**d} == d }{[*d, "z"]}{(*"ab",)}")
print(f"{"\n".join(["a", "b"])!r}{'\t'!r}{"\\"}{"\u00e9"}{"\x41"}")
print(f"{(lambda a, b="q": f"{a}{b:>{a}}")(3)}{(y := "w")}{y:{"*"}^{x}}")
print(f"{f"{f'{f"""{f'''{x}'''}"""}'}"}")
print(f"{"a" "b" 'c'}{"a" if "b" else 'c'}{"x" in "xyz"}{not "x"}{"%s" % "pct"}{"{}".format("fmt")}")
print(f"{x:{"{"}>{"4"}}|{x:{"}"}<4}|{x:{'"'}^5}|{"q":{"'"}^5}|")
print(f"{x=}{x = }{"s"=}{d["k"]=}{f"{x}"=}{x=!s:>4}{x:=^5}{(x:=8)}{x:=+4}")
print(f'{'single'}{"double"}{'''triple'''}{f'{'deep'}'}', f"""{"""t"""}{"d"}{'s'}""", f'''{'''q'''}''')
print(f"{
    x  # first
    +  # "quoted" } comment
    1
}{"z"!r:>5}")
print(rf"{"d"}\d{x}", fr'{'\n'}' == "\\n", f"{b"bytes"}", f"{r"raw\n"}", f"{u"u"}", f"{1_000}{0x1F}{1e3}{1j}{...}{None}")
print(f"{x:%}", f"{"}}"}{{}}{"{{"}", f"{x}}}{{", "{x}" f"{{x}}")
def gen(): r = f"{(yield "a")}{(yield f"{x}")}"; yield r
g = gen(); print(next(g), g.send("S"), g.send("T"))
print(f"{d["k"]["zz"]}")
