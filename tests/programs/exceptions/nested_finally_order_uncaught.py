"""four nested finally blocks run inside out while an exception escapes."""
order = []

def level(n):
    try:
        if n == 0:
            return 1 // len(order)
        return level(n - 1)
    finally:
        try:
            order.append(n)
        finally:
            print("unwinding", n, order)

try:
    level(2)
except ZeroDivisionError as e:
    print("caught", e, order)

def outer():
    try:
        try:
            raise KeyError("deep")
        finally:
            order.append("a")
    finally:
        order.append("b")
        print(order)

outer()
