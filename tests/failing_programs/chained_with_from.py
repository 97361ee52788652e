"""Each layer raises its own exception from the one below."""


class StorageError(Exception):
    pass


class ConfigurationError(Exception):
    pass


def read(table, key):
    try:
        return table[key]
    except KeyError as error:
        raise StorageError(f"no entry for {key!r}") from error


def configure(table):
    try:
        return read(table, "colour")
    except StorageError as error:
        raise ConfigurationError("cannot configure") from error


def main():
    try:
        configure({})
    except ConfigurationError as error:
        print("caught", error, "caused by", repr(error.__cause__), "caused by", repr(error.__cause__.__cause__))
        raise


main()
