# requires: 3.12
"""match with PEP 695 generic classes, dataclasses and type aliases."""
from dataclasses import dataclass

@dataclass
class Ok[T]:
    value: T

@dataclass
class Err[E]:
    error: E

type Result[T, E] = Ok[T] | Err[E]

def unwrap[T](r: Result[T, str], default: T = None) -> T:
    match r:
        case Ok(Ok(inner)): return unwrap(Ok(inner))
        case Ok(value): return value
        case Err(str(msg)) if default is not None: return f"{msg} -> {default}"
        case Err(error=e): raise RuntimeError(e)

print(unwrap(Ok(3)), unwrap(Ok(Ok(Ok("deep")))), unwrap(Err("bad"), 7))
print(Ok.__match_args__, Ok.__type_params__[0].__name__, Result.__name__)
try:
    match Ok(1):
        case Result(): print("alias")
except TypeError as e:
    print(e)
try:
    unwrap(Err(404), 1)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
