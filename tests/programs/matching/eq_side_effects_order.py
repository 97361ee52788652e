"""literal and value patterns call __eq__ of the subject in source order, once each."""
class Probe:
    def __init__(self, name, equal_to=()):
        self.name, self.equal_to = name, equal_to
    def __eq__(self, other):
        log.append(f"{self.name}=={other!r}")
        return other in self.equal_to

class NS:
    two = 2

log = []
def f(x):
    match x:
        case 1 | NS.two | 3: return "small"
        case [0, 1] | [NS.two, "x"]: return "pair"
        case {"k": 5, "j": 6}: return "mapping"
        case "a" | b"b" | 4.5: return "mixed"
    return "none"

for subject in (Probe("p"), Probe("p", [3]), [Probe("a", [0]), Probe("b")], [Probe("a", [2]), Probe("b", ["x"])], {"k": Probe("k", [5]), "j": Probe("j")}, Probe("q", [4.5])):
    print(f(subject), log)
    log.clear()

class Weird:
    def __eq__(self, other):
        class Truth:
            def __bool__(self):
                log.append("bool")
                return other == "a"
        return Truth()

print(f(Weird()), log)
