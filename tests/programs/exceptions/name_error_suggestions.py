"""NameError texts with suggestions from locals, globals, builtins and self."""
import traceback
threshold_value = 10

def local_typo():
    my_counter = 1
    return my_countr

def global_typo():
    return threshold_valu

def builtin_typo():
    return lenn([1])

class Thing:
    limit = 3
    def __init__(self):
        self.colour = "red"
    def method(self):
        return colour
    def cls_attr(self):
        return limit

def module_name():
    return itertools.count()

def nothing_close():
    return zzzzqqqq

def nested():
    outer_name = 1
    def inner():
        return outer_nam + outer_name
    return inner()
for fn in (local_typo, global_typo, builtin_typo, Thing().method, Thing().cls_attr, module_name, nothing_close, nested):
    try:
        fn()
    except NameError as e:
        print(fn.__name__, "|", e, "|", e.name)
        print(traceback.format_exc().splitlines()[-1])
del threshold_value
try:
    global_typo()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
