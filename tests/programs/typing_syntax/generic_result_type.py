# requires: 3.13
"""A Result sum type with aliases and structural matching over generic dataclasses."""
from dataclasses import dataclass
from typing import Callable, Never
@dataclass(frozen=True)
class Ok[T]:
    value: T
    def map[U](self, f: Callable[[T], U]) -> "Result[U, Never]": return Ok(f(self.value))
@dataclass(frozen=True)
class Err[E]:
    error: E
    def map[U](self, f: Callable[..., U]) -> "Err[E]": return self
type Result[T, E = str] = Ok[T] | Err[E]
def parse(s: str) -> Result[int]:
    try: return Ok(int(s))
    except ValueError as e: return Err(str(e))
def show[T, E](r: Result[T, E]) -> str:
    match r:
        case Ok(int(v)) if v > 100: return f"big {v}"
        case Ok(v): return f"ok {v}"
        case Err(e): return f"err {e[:15]}"
def collect[T, E](rs: list[Result[T, E]]) -> Result[list[T], E]:
    out = []
    for r in rs:
        if isinstance(r, Err): return r
        out.append(r.value)
    return Ok(out)
print([show(parse(s)) for s in ("5", "500", "x")], parse("3").map(lambda v: v * 2), parse("q").map(len))
print(collect([parse("1"), parse("2")]), collect([parse("1"), parse("z")]), Ok[int](1) == Ok(1), Ok(1) == Err(1), {Ok(1): "h"}[Ok(1)])
print(Result.__type_params__, [type(a).__name__ for a in Result.__value__.__args__], Ok.__type_params__, Ok.__match_args__)
def unwrap[T](r: Result[T]) -> T:
    if isinstance(r, Err): raise ValueError(f"unwrap failed: {r.error}")
    return r.value
print(unwrap(parse("9")))
unwrap(collect([parse("1"), parse("bad")]))
