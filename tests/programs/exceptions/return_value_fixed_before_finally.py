"""the returned object is evaluated before finally rebinding; mutation is visible."""
def rebinding():
    x = 1
    try:
        return x
    finally:
        x = 99
        print("x is", x)

def mutating():
    x = [1]
    try:
        return x
    finally:
        x.append(2)

def counting(acc):
    def tick(tag):
        acc.append(tag)
        return len(acc)
    try:
        return tick("value"), tick("second")
    finally:
        tick("finally")

def nested_return():
    try:
        try:
            return "a"
        finally:
            str("inner")
    finally:
        [].sort()

acc = []
print(rebinding(), mutating(), counting(acc), acc, nested_return())
