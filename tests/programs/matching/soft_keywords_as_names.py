"""match, case, type and _ stay ordinary identifiers outside match statements."""
match = {"case": 1}
case = [match]
_ = lambda *a: ("underscore", a)
print(match["case"], case[0] is match)
match["x"] = 2
match .__len__()
print(match, len(case))

def match_fn(match, case=3):
    match match:
        case case if case == 3:
            return "three", case
        case [case, *match]:
            return case, match
        case _:
            return match

print(match_fn(3), match_fn([1, 2]), match_fn("m"))
match (case):
    case [match]:
        print(match)
match = lambda case: case * 2
print(match(4), match (5), [match(case) for case in range(3)])
class case:
    match = 1
match case.match, 2:
    case case.match, _:
        print("dotted", _(1))
print(_(2))
type = "plain name"
print(type, type == "plain name")
