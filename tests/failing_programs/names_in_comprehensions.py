"""A comprehension uses a name that is nearly one of its function's."""


def select(records, minimum_length):
    kept = [record for record in records if len(record) > minimum_lenght]
    return kept


select(["a", "bb"], 1)
