"""raise ... from None keeps __context__ but suppresses its display."""
import traceback

class ConfigError(Exception):
    pass

def lookup(d, k):
    try:
        return d[k]
    except KeyError:
        raise ConfigError(f"no setting {k!r}") from None

try:
    lookup({}, "depth")
except ConfigError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    text = traceback.format_exc()
    print("KeyError" in text, text.count("Traceback"))
    print(text)
lookup({"a": 1}, "b")
