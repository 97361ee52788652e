"""A bare `raise` in a function that a handler calls, and one where nothing is handled."""


def log_and_raise(log):
    log.append("failed")
    raise


def work(log):
    try:
        return {}[len(log)]
    except KeyError:
        log_and_raise(log)


log = []
try:
    work(log)
except KeyError as error:
    print(log, error)
    try:
        work(log)
    finally:
        print(log)
        log_and_raise(log)
