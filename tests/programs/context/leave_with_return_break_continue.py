"""return, break and continue inside with blocks in loops run the exits."""
class T:
    def __init__(self, tag): self.tag = tag
    def __enter__(self): log.append("+" + self.tag)
    def __exit__(self, *a): log.append("-" + self.tag)

log = []
def find(rows, want):
    with T("f"):
        for i, row in enumerate(rows):
            with T(f"r{i}"):
                for j, v in enumerate(row):
                    with T("c"), T("d"):
                        if v is None:
                            continue
                        if v < 0:
                            break
                        if v == want:
                            return i, j
                else:
                    log.append("row end")
        else:
            return "nowhere"

for want in (3, 9):
    print(find([[1, None], [-1, 3], [2, 3]], want))
    print(" ".join(log))
    log.clear()
