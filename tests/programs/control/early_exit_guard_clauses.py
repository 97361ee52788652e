"""ordinary validation code with guard clauses, nested loops and error accumulation."""
class Invalid(ValueError):
    def __init__(self, errors):
        self.errors = errors
        super().__init__("; ".join(errors))

RULES = {"id": (int, lambda v: v > 0), "name": (str, str.isidentifier), "tags": (list, lambda v: all(isinstance(t, str) for t in v))}

def validate(rec, strict=False):
    if not isinstance(rec, dict):
        raise TypeError(f"record must be dict, not {type(rec).__name__}")
    errors = []
    for field, (typ, ok) in RULES.items():
        if field not in rec:
            if strict:
                errors.append(f"{field} missing")
            continue
        if not isinstance(v := rec[field], typ):
            errors.append(f"{field} is {type(v).__name__}")
        elif not ok(v):
            errors.append(f"{field}={v!r} bad")
    for extra in rec.keys() - RULES.keys():
        errors.append(f"{extra} unknown")
        if not strict:
            break
    if errors:
        raise Invalid(errors)
    return len(rec)

for r in ({"id": 1}, {"id": 0, "name": "a b"}, {"id": "1", "tags": ["a", 2]}, {"zz": 1}, [], {}):
    for strict in (False, True):
        try:
            print(r, strict, validate(r, strict))
        except (Invalid, TypeError) as e:
            print(r, strict, type(e).__name__, e, getattr(e, "errors", [])[1:])
validate({"id": -5, "name": "1x"}, strict=True)
