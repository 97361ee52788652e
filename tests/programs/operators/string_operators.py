"""String comparison, concatenation, repetition, containment and % precedence."""
print("a" < "b" < "ba", "Z" < "a", "" < "a", "abc" == "ab" "c", "é" > "z", "\U0001f600" > "\uffff")
print("ab" + "cd" * 2, ("ab" + "cd") * 2, 3 * "-" + ">", "%s" % "x" * 3, "%s-%s" % ("a", "b") + "!")
print("a" in "cat", "at" in "cat", "ta" not in "cat", "" in "cat", max("cat"), min("cat"), sorted("cat"))
s = "start"
for i, ch in enumerate("xyz"):
    s += ch * i
    s = s + str(i)
print(s, s[::-1], s[-3:], len(s))
d = {"k": "v"}
d["k"] += "w"
d["k"] *= 2
print(d)
class Str(str):
    def __add__(self, o): return Str("<" + str.__add__(self, o) + ">")
    def __radd__(self, o): return "radd:" + o + str(self)
    def __mod__(self, o): return ("mod", o)
print(Str("a") + "b" + "c", "x" + Str("y"), Str("%d") % 5, "%s" % Str("q"))
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" - "b", lambda: "a" < 1, lambda: "a" * 1.5, lambda: 1 in "a", lambda: "%d" % "x"):
    try:
        f()
    except TypeError as e:
        print(e)
"abc" / "b"
