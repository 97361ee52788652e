"""A module beside the program calls back."""

from parts.working import apply, apply_all


def inverse(x):
    return 1 / x


print(apply(inverse, 2))
try:
    apply(inverse, "2")
except TypeError as error:
    print(error)
apply_all(inverse, [1, 0])
