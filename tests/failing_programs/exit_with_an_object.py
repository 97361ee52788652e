"""The program exits with objects of several kinds."""


class Status:
    def __str__(self):
        return "a status of the program's own"


for status in (None, 0, True, -1, "text", [1], Status()):
    try:
        raise SystemExit(status)
    except SystemExit as error:
        print(error.code is status, error)
raise SystemExit(Status())
