"""Lines much longer than a screen."""


def long(first_of_many_parameters, second_of_many_parameters, third_of_many_parameters):
    return first_of_many_parameters + second_of_many_parameters + third_of_many_parameters + first_of_many_parameters * second_of_many_parameters * third_of_many_parameters + [first_of_many_parameters for first_of_many_parameters in range(second_of_many_parameters) if first_of_many_parameters / 1 > 0]


wide = lambda x: {"aaaaaaaaaaaaaaaaaaaa": 1, "bbbbbbbbbbbbbbbbbbbbbbbbbbbb": 2, "cccccccccccccccccccccccc": 3, "ddddddddddddddddddddddd": 4, "eeeeeeeeeeeeeeeeeeeeeeeee": 5}[x] + long(x, 2, 3)
try:
    long(1, 2, 3)
except TypeError:
    wide("f" * 300)
