"""A trie with insertion, prefix search, deletion, wildcard match and serialisation."""
class Trie:
    END = "end"
    def __init__(self, *words):
        self.root = {}
        for w in words: self.add(w)
    def add(self, w, value=True):
        node = self.root
        for ch in w: node = node.setdefault(ch, {})
        node[self.END] = value
    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            if (node := node.get(ch)) is None: return {}
        return node
    def __contains__(self, w): return self.END in self._find(w)
    def __getitem__(self, w):
        try: return self._find(w)[self.END]
        except KeyError: raise KeyError(w) from None
    def __iter__(self): return self.complete("")
    def complete(self, prefix):
        def walk(node, acc):
            if self.END in node: yield acc
            for ch in sorted(k for k in node if k is not self.END): yield from walk(node[ch], acc + ch)
        return walk(self._find(prefix), prefix)
    def discard(self, w):
        def go(node, i):
            if i == len(w): return node.pop(self.END, None) is not None
            if w[i] not in node or not go(node[w[i]], i + 1): return False
            if not node[w[i]]: del node[w[i]]
            return True
        return go(self.root, 0)
    def match(self, pat):
        def go(node, i, acc):
            if i == len(pat):
                if self.END in node: yield acc
            elif pat[i] == "?":
                for ch in sorted(k for k in node if k is not self.END): yield from go(node[ch], i + 1, acc + ch)
            elif pat[i] in node: yield from go(node[pat[i]], i + 1, acc + pat[i])
        return list(go(self.root, 0, ""))
    def __str__(self): return "{" + ",".join(f"{'$' if k is self.END else k}" + ("" if k is self.END else str_(v)) for k, v in self.root.items()) + "}"
def str_(d): return "(" + "".join("$" if k is Trie.END else k + str_(v) for k, v in d.items()) + ")"
t = Trie("car", "card", "care", "cat", "dog", "do")
print(list(t), list(t.complete("car")), "ca" in t, "cat" in t, t.match("ca?"), t.match("??g"), t.match("????"), str(t))
print(t.discard("card"), t.discard("zz"), t.discard("ca"), list(t), str(t)); t.add("car", 5); print(t["car"], t["do"])
t["carp"]
