"""A BaseExceptionGroup with an exit among its members."""


def stop():
    raise SystemExit(3)


def interrupt():
    raise KeyboardInterrupt


errors = []
for function in (stop, interrupt):
    try:
        function()
    except BaseException as error:
        errors.append(error)
try:
    raise BaseExceptionGroup("stopping", errors)
except* SystemExit as group:
    print("exits", [error.code for error in group.exceptions])
