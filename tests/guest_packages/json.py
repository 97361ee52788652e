"""A program that uses json, which is a guest too."""
import json
print(json.dumps({'a':[1,2,{'b':None}]}, indent=1), json.loads('[1, {"x": "y"}]'))
class Encoder(json.JSONEncoder):
    def default(self, o): return sorted(o)
print(json.dumps({'s': {3, 1, 2}}, cls=Encoder, sort_keys=True), json.loads('{"a": 1.5}', parse_float=str))
json.loads('{"a": }')
