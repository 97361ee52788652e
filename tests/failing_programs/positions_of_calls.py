"""Calls with arguments over several lines, chained calls, and nested ones."""


class Query:
    def __init__(self, steps=()):
        self.steps = steps

    def where(self, **conditions):
        if None in conditions.values():
            raise ValueError(f"condition without a value: {conditions}")
        return Query((*self.steps, conditions))

    def limit(self, count):
        return Query((*self.steps, count.bit_length()))


def select(query, *others):
    return query


def run():
    return select(
        Query()
        .where(name="a")
        .where(
            age=None,
        )
        .limit(5),
        Query(),
    )


try:
    run()
except ValueError:
    select(Query().where(a=1), Query().where(b=2).limit(3).limit("many"), Query())
