"""for/else nested, with else attached to inner and outer loops."""
def primes(limit):
    out = []
    for n in range(2, limit):
        for p in out:
            if p * p > n:
                out.append(n)
                break
            if n % p == 0:
                break
        else:
            out.append(n)
    return out

def find(grid, want):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == want:
                break
            if v is None:
                c = "hole"
                break
        else:
            continue
        break
    else:
        return "absent", r, c
    return r, c

print(primes(40))
g = [[1, 2], [3, None, 9], [4, 5]]
print(find(g, 2), find(g, 9), find([[1], [2]], 5))
for i in ():
    pass
else:
    print("empty loop else", "i" in globals())
for i in range(3):
    for j in range(3):
        if (i, j) == (1, 1): break
    else:
        print("inner else", i)
        continue
    print("inner broke", i)
else:
    print("outer else", i, j)
