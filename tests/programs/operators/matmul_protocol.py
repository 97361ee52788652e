"""The matrix multiplication operator in binary, reflected and in-place form."""
class M:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o):
        if not isinstance(o, M):
            return NotImplemented
        if len(self.rows[0]) != len(o.rows):
            raise ValueError(f"shape {len(self.rows)}x{len(self.rows[0])} @ {len(o.rows)}x{len(o.rows[0])}")
        return M([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __rmatmul__(self, o): return f"rmatmul {o!r}"
    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self
    def __repr__(self): return f"M({self.rows})"
a = M([[1, 2], [3, 4]]); b = M([[0, 1], [1, 0]])
print(a @ b, b @ a, a @ b @ a)
print([1] @ a)
alias = a
a @= b
print(alias is a, alias)
print(2 * 3 + (a @ b).rows[0][0] ** 2)
try:
    a @ 5
except TypeError as e:
    print(e)
def power(m, n):
    return m if n == 1 else m @ power(m, n - 1)
print(power(a, 3))
