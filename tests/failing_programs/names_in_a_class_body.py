"""A class body uses a name that is nearly one of its own."""


class Settings:
    default_timeout = 5
    retries = 3
    longest = defualt_timeout * retries
