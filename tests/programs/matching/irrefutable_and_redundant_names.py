"""bare names and wildcards inside or-free, sequence and mapping positions; repeated matching."""
results = []
for subject in ([[]], [[1], 2], [[1, 2], [3, [4]]], {"a": {"b": {}}}, {"a": None}, [()], [[[]]], "x"):
    match subject:
        case [[]]:
            results.append("nested empty")
        case [[x], y]:
            results.append(("x y", x, y))
        case [[x, y], [z, [w]]]:
            results.append((x, y, z, w))
        case {"a": {"b": b}}:
            results.append(("b", b))
        case {"a": a}:
            results.append(("a", a))
        case [[*inner]]:
            results.append(("inner", inner))
        case rest:
            results.append(("rest", rest))
print(*results, sep="\n")

def swap(pair):
    match pair:
        case [a, b]:
            a, b = b, a
            match a, b:
                case b, a:
                    return a, b

print(swap([1, 2]))
x = 1
match x:
    case x if (x := x + 1) == 2:
        print("guard rebinding", x)
match x:
    case x:
        del x
print("x" in globals())
