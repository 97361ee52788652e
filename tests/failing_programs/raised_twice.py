"""A stored exception is raised again from elsewhere; its traceback grows."""


class Result:
    def __init__(self):
        self.error = None

    def compute(self, x):
        try:
            return 1 / x
        except ZeroDivisionError as error:
            self.error = error

    def get(self):
        raise self.error


result = Result()
result.compute(0)
for _ in range(2):
    try:
        result.get()
    except ZeroDivisionError as error:
        print(error.__traceback__.tb_lineno)
try:
    {}["other"]
except KeyError:
    result.get()
