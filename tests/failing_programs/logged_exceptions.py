"""Exceptions are logged in nested handlers and in functions that handlers call."""

import logging

logging.basicConfig(format="%(levelname)s %(filename)s:%(lineno)d %(funcName)s %(message)s")
log = logging.getLogger("work")


def report(what):
    log.exception("failed: %s", what)


def work(x):
    try:
        return 10 // x
    except ZeroDivisionError:
        report("division")
        try:
            [][x + 1]
        except IndexError as error:
            log.error("index", exc_info=True)
            log.warning("by the exception", exc_info=error)
        report("division again")
        raise


work(0)
