"""itertools functions combined in small computations."""
import itertools as it, operator
print(list(it.accumulate([1, 2, 3, 4], operator.mul)), list(it.accumulate("abc", initial="")), list(it.chain.from_iterable(["ab", [1]])), list(it.compress("abcd", [1, 0, 1])))
print([(k, list(g)) for k, g in it.groupby("aaabbc")], {k: len(list(g)) for k, g in it.groupby(sorted([3, 1, 4, 1, 5], key=lambda x: x % 2), lambda x: x % 2)})
print(list(it.islice(it.count(5, 3), 2, 8, 2)), list(it.takewhile(lambda x: x < 3, it.count())), list(it.dropwhile(str.isalpha, "ab1c")), list(it.filterfalse(None, [0, 1, ""])))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise("abcd")), list(it.repeat("x", 2)))
print(["".join(p) for p in it.permutations("abc", 2)], list(it.combinations(range(4), 3)), list(it.combinations_with_replacement("ab", 2)), list(it.product("ab", repeat=2))[1:3])
a, b = it.tee(iter("xyz")); print(next(a), list(b), list(a))
c = it.cycle("ab"); print([next(c) for _ in range(5)])
def roundrobin(*seqs):
    pending = len(seqs)
    nexts = it.cycle(iter(s).__next__ for s in seqs)
    while pending:
        try:
            for n in nexts: yield n()
        except StopIteration:
            pending -= 1
            nexts = it.cycle(it.islice(nexts, pending))
print("".join(roundrobin("abc", "d", "ef")))
def powerset(s): return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))
print([*map("".join, powerset("abc"))], sum(1 for _ in powerset(range(8))))
def look_and_say(n):
    s = "1"
    for _ in range(n): yield s; s = "".join(f"{len([*g])}{k}" for k, g in it.groupby(s))
print(list(look_and_say(6)))
g = it.groupby([1, 1, 2, 2]); first = next(g); second = next(g); print(list(first[1]), list(second[1]))
for bad in (lambda: it.islice([], -1), lambda: list(it.starmap(pow, [1])), lambda: it.combinations("ab", -1), lambda: next(it.chain(5)), lambda: it.repeat()):
    try: bad()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
