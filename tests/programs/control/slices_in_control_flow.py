"""slice objects in reads, stores, deletes and augmented forms, with custom containers."""
class Rec:
    def __getitem__(self, k):
        log.append(("get", k))
        return [k]
    def __setitem__(self, k, v): log.append(("set", k, v))
    def __delitem__(self, k): log.append(("del", k))

log, r = [], Rec()
a, b, c = 1, None, -1
print(r[a:b:c], r[:], r[::], r[a:], r[:c], r[::c], r[a:b, c], r[a, ::2], r[...], r[slice(a)])
log.clear()
r[a:b] = "store"
r[::2] += ["more"]
r[a:c], r[0] = "xy"
del r[a:], r[:, 1]
for r[b:c] in range(2): pass
print(*log, sep="\n")
lst = list(range(8))
lst[2:4] = "abc"
lst[::3] = [None] * len(lst[::3])
print(lst)
lst[5:2] = ["ins"]
lst[-100:1] = []
del lst[1::2], lst[100:]
print(lst, lst[::-1], lst[-1:-10:-2], "hello"[4:0:-2], (1, 2, 3)[slice(None, -1)])
for key, val in ((slice(0, 2), 5), (slice(None, None, 2), [1]), (slice(0, 1, 0), []), (slice("a"), []), (1.5, 0)):
    try:
        lst[key] = val
        print("stored", lst)
    except (TypeError, ValueError) as e:
        print(e)
class I:
    def __index__(self): return bounds.pop()
bounds = [3, 1]
print("abcdef"[I():I()])
try:
    "abc"[I():2]
except Exception as last_error:
    print(type(last_error).__name__, last_error)
