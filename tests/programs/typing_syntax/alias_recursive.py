# requires: 3.12
"""Recursive and mutually recursive aliases, aliases in unions and subscripted aliases."""
type Json = dict[str, Json] | list[Json] | str | int | None
type Even = None | Odd
type Odd = list[Even]
type Nested[T] = T | list[Nested[T]]
print(Json, Json.__value__, Even.__value__, Odd.__value__)
print(Nested[int], Nested[int].__origin__ is Nested, Nested[int].__args__, Nested.__value__, Nested.__type_params__, Nested.__parameters__)
print(Nested[int] | None, int | Json, Json | Odd, Json == Json, {Json: 1}[Json], Nested[int] == Nested[int], hash(Nested[str]) == hash(Nested[str]))
def depth(v, alias=Json):
    match v:
        case dict(): return 1 + max((depth(x) for x in v.values()), default=0)
        case list(): return 1 + max(map(depth, v), default=0)
    return 0
print(depth({"a": [1, {"b": []}]}), Nested[Json].__args__[0] is Json, Nested[Nested[int]])
type Self_ = Self_
print(Self_.__value__ is Self_)
type Loop = Loop2.__value__
type Loop2 = Loop.__value__
type Pair[A, B] = tuple[A, B]
type Swap[A, B] = Pair[B, A]
print(Swap.__value__, Swap[int, str], Swap.__value__[int, str] if hasattr(Swap.__value__, "__parameters__") else "", Pair[int, str].__value__)
try: Pair[int, str, bytes].__args__ and print("lenient", Pair[int, str, bytes])
except TypeError as e: print(e)
def resolve(a): return a.__value__
try: resolve(Loop)
except RecursionError as e: print(type(e).__name__)
