"""A hand-written JSON serialiser and parser compared with the json module."""
import json
ESC = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
def dump(v, indent=0, level=0):
    pad, end, sep = ("\n" + " " * indent * (level + 1), "\n" + " " * indent * level, ",") if indent else ("", "", ", ")
    match v:
        case None | True | False: return {None: "null", True: "true", False: "false"}[v]
        case int() | float(): return repr(v)
        case str(): return '"' + "".join(ESC.get(c, c if " " <= c <= "~" else f"\\u{ord(c):04x}") for c in v) + '"'
        case dict() if v: return "{" + pad + (sep + pad).join(f"{dump(str(k))}: {dump(x, indent, level + 1)}" for k, x in v.items()) + end + "}"
        case [*items] if items: return "[" + pad + (sep + pad).join(dump(x, indent, level + 1) for x in items) + end + "]"
        case dict(): return "{}"
        case list() | tuple(): return "[]"
    raise TypeError(f"cannot dump {type(v).__name__}")
def load(s):
    i = 0
    def ws():
        nonlocal i
        while i < len(s) and s[i] in " \n\t": i += 1
    def eat(tok):
        nonlocal i
        if not s.startswith(tok, i): raise ValueError(f"expected {tok!r} at {i}, found {s[i:i + 3]!r}")
        i += len(tok); ws()
    def value():
        nonlocal i
        for tok, val in (("null", None), ("true", True), ("false", False)):
            if s.startswith(tok, i): eat(tok); return val
        if s[i] == "[":
            eat("["); out = []
            while s[i] != "]":
                out.append(value())
                if s[i] != "]": eat(",")
            eat("]"); return out
        if s[i] == "{":
            eat("{"); d = {}
            while s[i] != "}":
                k = value(); eat(":"); d[k] = value()
                if s[i] != "}": eat(",")
            eat("}"); return d
        if s[i] == '"':
            j = s.index('"', i + 1); v = s[i + 1:j]; i = j + 1; ws(); return v
        j = i
        while i < len(s) and s[i] in "+-.eE0123456789": i += 1
        num = s[j:i]; ws()
        return float(num) if set(num) & set(".eE") else int(num)
    ws(); v = value()
    return v if i == len(s) else eat("end")
data = {"a": [1, 2.5, -3e10, None, True, []], "b": {"c": "q\"\\\n\té", "d": {}}, "e": ((), "x")}
print(dump(data) == json.dumps(data), dump(data, 2) == json.dumps(data, indent=2), dump(data["b"]))
print(load('{"k": [1, 2.5, {"z": null}], "t": true, "s": "txt"} '), load("[ ]"), load(json.dumps([1, [2, [3]]])))
load('{"a": [1, 2}')
