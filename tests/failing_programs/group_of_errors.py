"""All checks are made, and the failures are reported together."""


def check_name(form):
    if not form["name"]:
        raise ValueError("the name is empty")


def check_age(form):
    if form["age"] < 0:
        raise ValueError(f"negative age: {form['age']}")


def check_mail(form):
    local, _, domain = form["mail"].partition("@")
    if "." not in domain:
        raise TypeError(f"no domain: {domain!r}")


def validate(form):
    errors = []
    for check in (check_name, check_age, check_mail):
        try:
            check(form)
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup(f"{len(errors)} problems", errors)


validate({"name": "", "age": -1, "mail": "a@b"})
