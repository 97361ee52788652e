"""One name is global in one function, local in the next and free in a third."""
x = 0
log = []
def uses_global():
    global x
    x += 1
    log.append(("g", x))
def uses_local():
    x = 100
    x += 1
    log.append(("l", x))
    def free():
        log.append(("f", x))
        def back_to_global():
            global x
            x *= 10
            log.append(("bg", x))
        back_to_global()
        return x
    return free()
def default(x=x):
    return x
def listy():
    y = [x for x in range(3)]
    return y, x
uses_global()
print(uses_local(), default(), listy(), x)
print(log)
def broken():
    print("reading", x)
    for x in range(2):
        pass
def call_broken():
    try:
        broken()
    finally:
        print("cleanup", x)
call_broken()
