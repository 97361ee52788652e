"""raising inside nested handlers builds a context chain printed in full."""
def parse(text):
    try:
        return int(text)
    except ValueError:
        try:
            return {"one": 1}[text]
        except KeyError:
            return float(text)

print(parse("12"), parse("one"), parse("2.5"))
try:
    parse("bad")
except ValueError as e:
    chain = []
    while e is not None:
        chain.append((type(e).__name__, str(e)))
        e = e.__context__
    for item in chain:
        print(item)
parse("worse")
