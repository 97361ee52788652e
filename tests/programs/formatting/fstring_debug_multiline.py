# requires: 3.12
"""= with newlines, comments, nested f-strings and odd whitespace in PEP 701 f-strings."""
x, y = 10, "abc"
print(f"{x  =  }|{  x=}|{x  =:>5}|")
print(f"{
  x
  =
}")
print(f"{
    x + 1  # note
    =
}")
print(f"{f"{y=}"=}", f"{y[0]=!r}", f"{"a" + 'b'=}", f"{y.upper()=:>5}")
print(f"{x=:{"0"}{6}}", f"{x:=^6}", f"{x!r:=>4}", f"{x == 10=}", f"{x>=10=}", f"{(x := 11)=}", x)
print(f"{[
    1,
    2,
]=}")
print(f'{x:{'>'}{x}}', f"{y!r:{"^"}{x:d}}", f"{x:{3}}")
print(f"{(lambda v: v + 1)(x)}", f"{y:}", f"{x:{''}}", f"{y!s:}")
print(f"{{{x}}} {{{{{x}}}}} }}{{ {x}}}", f"{ {'k': x}['k'] }", f"{ {x} }", f"{ {x, } == {11} = }")
