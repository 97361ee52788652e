def check(value):
    return value.checked
