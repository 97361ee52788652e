"""Which of several subscripts and attributes failed is marked."""

table = {"rows": [{"cells": [1, 2]}, {"cells": None}]}


def cell(row, column):
    return table["rows"][row]["cells"][column]


def assign(row, column, value):
    table["rows"][row]["cells"][column] = value


def delete(row):
    del table["rows"][row]["cells"][0], table["columns"]


for function, arguments in ((cell, (0, 5)), (cell, (1, 0)), (assign, (1, 0, 9)), (assign, (2, 0, 0))):
    try:
        function(*arguments)
    except Exception as error:
        import traceback

        traceback.print_exc()
delete(0)
