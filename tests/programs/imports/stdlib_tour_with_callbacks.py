"""Ordinary use of many stdlib modules with program-defined classes and callbacks."""
import bisect, copy, heapq, itertools as it, pickle, random, statistics, struct, hashlib, base64, re, calendar, difflib, fnmatch, shlex, csv, io, configparser
class Job:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p < o.p
    def __deepcopy__(self, memo): return Job(self.p, copy.deepcopy(self.n, memo) + "'")
    def __reduce__(self): return (dict, ([("p", self.p)],))
h = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
heapq.heapify(h)
print([heapq.heappop(h).n for _ in range(3)], heapq.nsmallest(2, "hello", key=lambda c: -ord(c)), copy.deepcopy([Job(1, "z")])[0].n, pickle.loads(pickle.dumps(Job(5, "q"))))
print(bisect.bisect_left([Job(1, ""), Job(5, "")], Job(3, "")), [*it.chain.from_iterable(it.combinations("abc", 2))], random.Random(5).random() == random.Random(5).random(), statistics.median([3, 1, 2]))
print(struct.pack(">HB", 258, 3), hashlib.md5(b"x").hexdigest()[:8], base64.b16encode(b"hi"), re.findall(r"(\w)(\d)", "a1 b2"), calendar.isleap(2024), difflib.get_close_matches("aple", ["apple", "pear"]))
out = io.StringIO()
w = csv.writer(out)
w.writerows([["a", 'q"uote'], [1, None]])
print(repr(out.getvalue()), list(csv.reader(["x,'y,z'"], quotechar="'")), shlex.split("a 'b c' d"), fnmatch.filter(["a.py", "b.txt"], "*.py"))
cp = configparser.ConfigParser()
cp.read_string("[s]\nk = 1\npath = %(k)s/x")
print(cp["s"].getint("k"), cp.get("s", "path"), {s: dict(cp[s]) for s in cp.sections()})
class NoCopy:
    def __copy__(self): raise TypeError("do not copy")
for bad in (lambda: copy.copy(NoCopy()), lambda: struct.unpack("H", b"x"), lambda: re.compile("("), lambda: heapq.heappush([Job(1, "")], 5), lambda: cp.get("s", "zz"), lambda: statistics.mean([]), lambda: random.choice([]), lambda: base64.b64decode("a"), lambda: shlex.split("'open")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
re.sub("(a)", lambda m: m[2], "banana")
