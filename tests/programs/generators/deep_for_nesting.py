"""Deeply nested for loops over generators with break, continue and else at each level."""


def gen(tag, n):
    try:
        for i in range(n):
            yield f"{tag}{i}"
    finally:
        ended.append(tag)


ended = []
path = []
ga = gen("a", 3)
for a in ga:
    gb = gen("b", 3)
    for b in gb:
        gc = gen("c", 4)
        for c in gc:
            if c == "c1":
                continue
            if c == "c3":
                break
            for d in gen("d", 1):
                path.append(a + b + c + d)
            else:
                path.append(".")
        else:
            path.append("never")
        gc.close()
        if b == "b1":
            break
    else:
        path.append("no-break")
    gb.close()
else:
    path.append("all")
print(" ".join(path))
print("".join(ended))
