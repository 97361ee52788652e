"""A module of the standard library was not imported."""


def now():
    return datetime.now()


def main():
    try:
        now()
    except NameError as error:
        print(error)
    print(itertools.count)


main()
