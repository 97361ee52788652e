"""A local name is misspelt; the suggestion comes from the function's own variables."""


def average(measurements):
    total, counted = 0, 0
    for measurement in measurements:
        total += measurement
        counted += 1
    return total / couted


def run():
    print(average([]) if False else average([1, 2]))


run()
