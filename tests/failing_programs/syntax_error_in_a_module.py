"""A module beside the program does not compile."""


def load():
    import parts.wrong_indentation

    return parts.wrong_indentation


load()
