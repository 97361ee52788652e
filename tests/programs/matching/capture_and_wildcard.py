"""captures bind and persist after the match; the wildcard never binds."""
def f(x):
    match x:
        case [1, a]:
            pass
        case [_, a, _]:
            pass
        case (b):
            a = None
    return sorted(locals().items(), key=lambda kv: kv[0])

for v in ([1, 2], [3, 4, 5], "other"):
    print(f(v))
_ = "underscore kept"
match [1, 2, 3]:
    case [_, second, _]:
        print(second, _)
match "outer":
    case name:
        pass
print(name, second)

def unbound(x):
    match x:
        case {"k": v}:
            pass
    return v

print(unbound({"k": 1}))
try:
    unbound({})
except UnboundLocalError as e:
    print(e)
match 5:
    case _ as whole:
        print(whole)
try:
    unbound(None)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
