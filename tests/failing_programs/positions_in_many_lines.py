"""Expressions over several lines."""


def compute(data):
    return (
        data["first"]
        + data["second"]["inner"]
        * (
            data["third"]
            - data["fourth"](
                1,
                2,
            )
        )
    )


def one():
    return 1


print(compute({"first": 1, "second": {"inner": 2}, "third": 3, "fourth": lambda *a: 4}))
try:
    compute({"first": 1, "second": {"inner": 2}, "third": 3, "fourth": one})
except TypeError:
    try:
        compute({"first": 1, "second": {}, "third": 3, "fourth": one})
    except KeyError:
        compute({"first": "1", "second": {"inner": 2}, "third": 3, "fourth": max})
