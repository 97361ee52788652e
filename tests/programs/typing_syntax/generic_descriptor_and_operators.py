# requires: 3.12
"""Generic descriptors, operator overloads and __class_getitem__ interplay on PEP 695 classes."""
class Field[T]:
    def __init__(self, kind: type[T], default: T): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj: object, owner=None) -> T:
        return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, v: T):
        if not isinstance(v, self.kind): raise TypeError(f"{type(obj).__name__}.{self.name} wants {self.kind.__name__}, got {type(v).__name__}")
        obj.__dict__[self.name] = v
class Model[K]:
    id = Field[int](int, 0)
    name = Field[str](str, "anon")
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __eq__(self, o): return vars(self) == vars(o)
    def __matmul__[J](self, o: "Model[J]"): return self.name + "@" + o.name
    def __contains__(self, k): return k in vars(self)
    def __class_getitem__(cls, k):
        base = super().__class_getitem__(k)
        return type(f"{cls.__name__}_{k.__name__}", (cls,), {"key": k, "origin": base.__origin__.__name__})
M = Model[int]
a, b = M(id=1), Model(name="n")
print(M.__name__, M.key, M.origin, a.id, a.name, a @ b, "id" in a, "name" in a, a == M(id=1), type(Model.id).__name__, Model.name.name)
a.id += 5; print(a.id, vars(a), issubclass(M, Model), M.__type_params__, Model.__parameters__)
class Matrix[N: int]:
    def __init__(self, *rows): self.rows = rows
    def __getitem__(self, k: tuple[int, int] | slice): return self.rows[k[0]][k[1]] if isinstance(k, tuple) else Matrix(*self.rows[k])
    def __repr__(self): return f"Matrix{self.rows}"
m = Matrix[int]((1, 2), (3, 4))
print(m[1, 0], m[:1], m[::-1][0, 1], Matrix[int].__origin__ is Matrix, isinstance(m, Matrix))
try: isinstance(m, Matrix[int])
except TypeError as e: print(e)
def fill(model, **kw):
    for k, v in kw.items(): setattr(model, k, v)
