"""Files that are not there, and text that cannot be decoded."""

import os


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def rename(old, new):
    try:
        os.rename(old, new)
    except OSError as error:
        print(error, error.filename, error.filename2)
        return read(old)


try:
    b"gr\xfc\xdfe".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)
    rename("/nonexistent/first", "/nonexistent/second")
