"""Word counts, n-grams, readability numbers, concordance and justification of a text."""
import re
from collections import Counter, defaultdict
text = """It was the best of times, it was the worst of times, it was the age of wisdom;
it was the age of foolishness. Was it? It was the epoch of belief!"""
words = re.findall(r"[a-z']+", text.lower())
count = Counter(words)
print(len(words), len(count), count.most_common(3), {n: c for n, c in sorted(Counter(map(len, words)).items())})
bigrams = Counter(zip(words, words[1:]))
print(bigrams.most_common(2), [b for b, n in bigrams.items() if n == 2])
index = defaultdict(list)
for no, line in enumerate(text.splitlines(), 1):
    for m in re.finditer(r"\b(\w)\w*", line): index[m[1].lower()].append((no, m.start()))
print({k: index[k] for k in sorted(index)[:3]})
sents = [s.strip() for s in re.split(r"[.!?;]+", text) if s.strip()]
syll = lambda w: max(1, len(re.findall(r"[aeiouy]+", w)))
print(len(sents), sum(map(syll, words)), f"{len(words) / len(sents):.3f}", max(words, key=lambda w: (len(w), w)))
def justify(ws, width):
    line = []
    for w in [*ws, None]:
        if w is None or sum(map(len, line)) + len(line) + len(w) > width:
            if w is None: yield " ".join(line); return
            gaps = len(line) - 1 or 1
            sp, extra = divmod(width - sum(map(len, line)), gaps)
            yield "".join(x + " " * (sp + (i < extra) if i < len(line) - 1 else 0) for i, x in enumerate(line)); line = []
        line.append(w)
print(*justify(text.split()[:20], 24), sep="|\n")
swap = re.sub(r"(\w+) of (\w+)", lambda m: f"{m[2]} of {m[1].upper()}", text)
print(swap.splitlines()[0], re.subn(r"\s+", " ", text)[1], re.sub(r"(?P<v>[aeiou])", r"<\g<v>>", "sample"))
hist = "\n".join(f"{w:<5}{'#' * n}" for w, n in count.most_common(4)); print(hist)
