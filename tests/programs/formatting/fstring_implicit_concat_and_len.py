"""Implicit concatenation of plain, raw and formatted strings; constant folding; many fields."""
a = 1
s = ("plain " f"{a} " r"raw\n " rf"{a}\t " 'single ' f'{a!r:>3}' """ triple """ f"""{a}
x""")
print(s, len(s))
print("a" "b" f"c" "d" == "abcd", f"" f"" == "", f"{''}" == "", ("x" f"{a}" * 2))
many = f"{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}"
print(len(many), many == "1" * 40)
big = f"0{a}1{a}2{a}3{a}4{a}5{a}6{a}7{a}8{a}9{a}a{a}b{a}c{a}d{a}e{a}f{a}g{a}h{a}i{a}j{a}k{a}l{a}m{a}n{a}o{a}p{a}q{a}r{a}s{a}t{a}u{a}v{a}"
print(big, len(big))
const = f"{'const'} {5} {1.5!r} {None} {True:>5} {'a' 'b'}"
print(const, f"{5:03}", f"{'x':>3}", f"{3 + 4}", f"{'%d' % 5}", f"{('t', 1)}", f"{-1}", f"{b'b'!r}")
print("%s and %s" % ("one", "two"), "%s=%r" % ("k", [1]), "%-5s|" % "ab", "%5s|%a" % ("ab", "é"), "%s" "%s" % (1, 2), "%s%%" % 5)
def tmpl(x, y): return "%s-%r-%s" % (x, y, f"{x}{y}")
print(tmpl(1, "q"), tmpl([], ()))
lines = "".join(f"{i:>2}: {'*' * i}\n" for i in range(4)); print(lines, end="")
print(f"{a}" "{a}" "{{a}}" f"{{a}}", "{}" f"{{}}", f"{{{a}}}" "{{}}".format(), ("{}" "{}").format(1, 2))
def bad(x, y): return "%s %d" % (x, y)
bad(1, "y")
