# requires: 3.14
"""Annotations are evaluated when they are asked for."""

import annotationlib


class Record:
    name: str
    parent: Recrod
    size: undefined[int]


print(annotationlib.get_annotations(Record, format=annotationlib.Format.STRING))


def show(cls):
    return cls.__annotations__


show(Record)
