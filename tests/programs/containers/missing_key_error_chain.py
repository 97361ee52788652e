"""KeyError raised several frames deep and chained to a domain error."""
class ConfigError(Exception):
    def __init__(self, path, *rest):
        super().__init__(path, *rest)
        self.path = path
    def __str__(self): return "missing " + "/".join(self.path)
def descend(tree, path):
    node = tree
    for depth, part in enumerate(path):
        try:
            node = node[part]
        except KeyError:
            raise ConfigError(path[:depth + 1])
        except (TypeError, IndexError) as exc:
            raise ConfigError(path[:depth + 1], type(exc).__name__) from exc
    return node
tree = {"db": {"hosts": ["h1", "h2"], "port": 5}, "ui": None}
for path in (["db", "port"], ["db", "hosts", 1], ["db", "user"], ["db", "hosts", 7], ["ui", "x"]):
    try:
        print(path, descend(tree, path))
    except ConfigError as e:
        print(repr(e.args), type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__)
        try: print(e)
        except TypeError as t: print("str failed:", t)
def load(keys):
    return {k: descend(tree, k.split(".")) for k in keys}
print(load(["db.port"]))
load(["db.port", "db.timeout"])
