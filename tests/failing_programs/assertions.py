"""Assertions with messages of all kinds."""


def check(value, expected):
    assert isinstance(value, type(expected)), (type(value), type(expected))
    assert value == expected, f"{value} != {expected}"
    assert not (value and
                expected)


for pair in ((1, "1"), (1, 2)):
    try:
        check(*pair)
    except AssertionError as error:
        print(error.args)
check(3, 3)
