"""Unicode: width, normalization, case, escapes, encode errors handlers, bytes decode."""
import unicodedata as u
s = "e\u0301 \u00e9 ß ﬁ İ ǅ \U0001f600"
print(len(s), u.normalize("NFC", s) == s, len(u.normalize("NFC", s)), len(u.normalize("NFKD", s)), s.upper(), s.casefold(), ascii(s.title()))
print([u.name(c, "?") for c in "aé\u2022\U0001f600\x00"], u.category("A"), u.decimal("٣"), int("٣٤"), "٣".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric())
print(s.encode("ascii", "replace"), s.encode("ascii", "backslashreplace")[:20], "é".encode("latin-1"), "aé".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "namereplace"))
print(b"\xff\xfeabc".decode("utf-8", "replace"), b"\xffa".decode("ascii", "ignore"), b"\xff".decode("utf-8", "backslashreplace"), repr(b"\xff".decode("utf-8", "surrogateescape")), "\udcff".encode("utf-8", "surrogateescape"))
print("a\u200bb".isprintable(), "tab\t".expandtabs(4) + "|", "x\x0by\x0cz\u2028w".splitlines(), "A\u00a0B C".split(), "İ".lower() == "i̇", "ς".upper(), "ǆ".capitalize())
print(f"{'日本':>6}|{'日本':*^6}|{'é':<3}|", "日本".center(6, "-"), "中" < "日", sorted(["é", "e", "z", "É"]), "straße".upper(), "ŉ".upper())
print("\N{GREEK SMALL LETTER ALPHA}", "\u03b1" == "α", "α".encode("utf-16-be"), "α".encode("utf-8").hex(), chr(0x3b1), ord("α"), "\x41\102\u0043", "\0" in "a\0b", "\uD83D\uDE00" == "\U0001f600", len("\uD83D\uDE00"))
αβ = 5; ﬁ = "ligature name"; print(αβ, fi, "ª" in globals())
for f in (lambda: "é".encode("ascii"), lambda: b"\xc3(".decode(), lambda: "\ud800".encode(), lambda: "a".encode("nope"), lambda: u.name("\x00"), lambda: chr(-1), lambda: ord("ab"), lambda: b"ab".decode("utf-16")[5], lambda: "x".encode("ascii", "nohandler").decode() and "é".encode("ascii", "nohandler")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def decode_all(chunks): return [c.decode("utf-8") for c in chunks]
