"""A decorator with arguments fails when it is applied, another when it is called."""


def retry(times):
    def decorate(function):
        def wrapper(*args, **keywords):
            for attempt in range(times):
                try:
                    return function(*args, **keywords)
                except ValueError as error:
                    print("attempt", attempt, error)
                    last = error
            raise RuntimeError("gave up") from last

        return wrapper

    return decorate


def register(name):
    return {}[name]


@retry(
    times=2,
)
def parse(text):
    return int(text)


print(parse("5"))
try:
    parse("five")
except RuntimeError:

    @retry(1)
    @register(
        "parse"
    )
    def other():
        pass
