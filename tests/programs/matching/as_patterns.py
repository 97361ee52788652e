"""as-patterns at every level, parenthesised, and names captured twice in different cases."""
def f(x):
    match x:
        case [int() as a, [b, *_] as inner, *rest] as whole:
            return a, inner, b, rest, whole is x
        case {"k": [_, _] as pair, **others} as m:
            return pair, others, m is x
        case (str() | None) as s if s != "":
            return "text", s
        case ((1 | 2) as n) | [n]:
            return "n", n
        case complex(real=0.0 as re, imag=im) as z:
            return re, im, z
        case float() as _f if (sq := _f * _f) > 1:
            return sq
        case _ as other:
            return "other", other

for v in ([1, (2, 3), 4], [1, "ab"], {"k": [1, 2], "z": 0}, "abc", "", None, 2, [9], 3j, 1 + 3j, 1.5, 0.5, {"k": 1}):
    print(f(v))
match {"a": {"b": [1, {"c": 2}]}}:
    case {"a": {"b": [_, {"c": int(x) as y} as z] as w} as v} as u:
        print(x, y, z, w, v, u)
