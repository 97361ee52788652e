"""a text command interpreter with match on split words."""
class Robot:
    def __init__(self):
        self.x = self.y = 0
        self.bag, self.log = [], []
    def do(self, line):
        match line.split():
            case ["go" | "move", ("north" | "south" | "east" | "west") as d, *n] if len(n) < 2:
                steps = int(n[0]) if n else 1
                match d[0]:
                    case "n": self.y += steps
                    case "s": self.y -= steps
                    case "e": self.x += steps
                    case "w": self.x -= steps
            case ["take", *things] if things:
                self.bag += things
            case ["drop", thing] if thing in self.bag:
                self.bag.remove(thing)
            case ["drop", thing]:
                self.log.append(f"no {thing}")
            case ["say", *words]:
                self.log.append(" ".join(words))
            case [] | ["#", *_]:
                pass
            case [verb, *rest]:
                raise ValueError(f"cannot {verb} with {len(rest)} words")

r = Robot()
for line in ("go north", "move west 3", "take lamp key", "drop lamp", "drop sword", "say hello   there", "", "# note", "go south 5"):
    r.do(line)
print(r.x, r.y, r.bag, r.log)
try:
    r.do("fly away now")
except ValueError as e:
    print(e)
try:
    r.do("go east far")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
