"""traceback.format_exc text for simple, chained and nested-function exceptions."""
import traceback

def parse(row):
    return {k: int(v)
            for k, v in row.items()}

def load(rows):
    out = []
    for r in rows:
        try:
            out.append(parse(r))
        except ValueError as e:
            print(traceback.format_exc())
            out.append(None)
    return out

print(load([{"a": "1"}, {"a": "1", "b": "two"}]))

def convert():
    try:
        load([None])
    except AttributeError:
        raise TypeError(
            "bad row",
            {"row": None},
        )

try:
    convert()
except TypeError:
    print(traceback.format_exc())
    print(traceback.format_exc(limit=1, chain=False))
print(traceback.format_exc())
