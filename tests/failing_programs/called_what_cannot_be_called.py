"""Things are called that are no functions."""


def run(actions):
    return [
        action(
            index,
        )
        for index, action in enumerate(actions)
    ]


run([str, float, "not a function"])
