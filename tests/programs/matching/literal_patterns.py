"""literal patterns: numbers, strings, bytes, singletons, signed and complex."""
def kind(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 2.5: return "float"
        case -3.5e2: return "neg float"
        case 1 + 2j: return "complex"
        case -1 - 1j: return "neg complex"
        case 5j: return "imag"
        case "text": return "str"
        case "joined" " string": return "concat"
        case b"raw": return "bytes"
        case r"\d": return "raw str"
        case """multi
line""": return "triple"
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 0xFF | 0b1010: return "hex or bin"
        case 10_000: return "underscore"
    return "no match"

for v in (0, 0.0, False, True, 1, -1, -1.0, 2.5, -350, 1 + 2j, -1 - 1j, 5j, "text", "joined string", b"raw", "raw", "\\d", "multi\nline", None, 255, 10, 10000.0, 0j, [], bytearray(b"raw")):
    print(repr(v), "->", kind(v))
