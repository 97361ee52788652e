"""Command parsing with match, synonyms, inventory and a scripted session."""
from dataclasses import dataclass, field
@dataclass
class Room:
    name: str
    exits: dict[str, str] = field(default_factory=dict)
    items: set[str] = field(default_factory=set)
    locked: bool = False
class GameOver(Exception): pass
class Game:
    def __init__(self):
        self.rooms = {r.name: r for r in (Room("hall", {"n": "lab", "e": "vault"}, {"key", "lamp"}), Room("lab", {"s": "hall"}, {"acid"}), Room("vault", {"w": "hall"}, {"gold"}, True))}
        self.at, self.bag, self.turns = self.rooms["hall"], [], 0
    def do(self, line):
        self.turns += 1
        match line.lower().split():
            case []: return "?"
            case ["go" | "walk", ("n" | "s" | "e" | "w") as d] | [("n" | "s" | "e" | "w") as d]:
                if d not in self.at.exits: return "wall"
                if (room := self.rooms[self.at.exits[d]]).locked: return "locked"
                self.at = room
                return self.do("look")
            case ["look"] | ["l"]: return f"{self.at.name}: {', '.join(sorted(self.at.items)) or 'empty'}"
            case ["take" | "get", "all"]: return [self.do(f"take {i}") for i in sorted(self.at.items)]
            case ["take" | "get", *words, item] if item in self.at.items:
                self.at.items.discard(item); self.bag.append(item)
                return f"took {' '.join([*words, item])}"
            case ["use", item, "on", target] if item in self.bag:
                if (item, target) == ("key", "vault"): self.rooms["vault"].locked = False; return "click"
                raise ValueError(f"cannot use {item} on {target}")
            case ["bag" | "inventory" | "i"]: return self.bag[:]
            case ["quit", *_]: raise GameOver(f"after {self.turns} turns")
            case [verb, *rest] if verb.isalpha(): return f"unknown {verb!r} with {len(rest)} words"
            case other: return other
g = Game()
script = "look\ne\ntake small key\nn\nget all\nget acid\nuse acid on door\ns\nuse key on vault\ngo e\ntake gold\ni\ndance wildly now\n42 x\n\ngo up"
for line in script.split("\n"):
    try: print(f"> {line:<20}{g.do(line)}")
    except ValueError as e: print(f"> {line:<20}error: {e}")
print(g.turns, g.at.name, {n: sorted(r.items) for n, r in g.rooms.items()})
