"""A long f-string of several parts."""


def describe(person):
    return (
        f"name: {person['name']}, "
        f"age: {person['age'] + 1}, "
        f"town: {person['address']['town']!s:>10}"
        f" {person.get('phone')}"
    )


print(describe({"name": "Ada", "age": 36, "address": {"town": "London"}}))
describe({"name": "Bob", "age": 40, "address": None})
