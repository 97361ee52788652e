"""A local variable is used before it is assigned."""

counter = 0


def count(words):
    for word in words:
        if word.startswith("a"):
            counter += 1
    return counter


def run():
    try:
        return count(["apple"])
    except UnboundLocalError as error:
        print(error.name, error)
        del error
        return error


run()
