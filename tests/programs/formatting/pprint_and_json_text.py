"""pprint, reprlib, json.dumps options and shlex quoting of nested data."""
import json, pprint, reprlib, shlex
data = {"name": "n" * 20, "list": list(range(25)), "nested": {"b": [{"x": i, "y": "z" * i} for i in range(4)], "a": (1, 2.5, None, True)}, "t": ()}
pprint.pprint(data, width=50); pprint.pprint(data, width=60, compact=True, depth=2, sort_dicts=False)
print(pprint.pformat({"b": 1, "a": 2}), pprint.saferepr([{"k": (1,)}]), pprint.isreadable(data))
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(9)}))
print(json.dumps(data["nested"], sort_keys=True), json.dumps([1, "é", None, True, 1e10, {"k": []}], ensure_ascii=False, separators=(",", ":")))
print(json.dumps({"a": [1, {"b": []}], 1: None, True: 2.0}, indent=2), json.loads('{"x": [1, 2.5, "s\\u00e9", null, false]}'), json.loads(" [1e3, -0, 12345678901234567890] "))
class Enc(json.JSONEncoder):
    def default(self, o): return {"set": sorted(o)} if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), json.dumps([complex(1, 2)], default=str), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads("1.10", parse_float=str))
print(shlex.quote("it's $x"), shlex.split("a 'b c' \"d e\" f\\ g"), shlex.join(["x y", "z"]))
cyc = []; cyc.append(cyc); pprint.pprint([reprlib.recursive_repr()(lambda s: "r")(0)])
for f in (lambda: json.loads("{bad}"), lambda: json.loads("[1,]"), lambda: json.loads(""), lambda: json.loads('"a\nb"'), lambda: json.dumps(cyc), lambda: json.loads("[1] x"), lambda: shlex.split("'open"), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float("nan"), allow_nan=False)):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def dump(o): return json.dumps({"outer": [o]}, cls=Enc)
dump({"bad": object})
