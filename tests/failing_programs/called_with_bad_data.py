"""The standard library refuses what the program gives it."""

import json
import struct


def read(text):
    return json.loads(text)


def unpack(data):
    try:
        return struct.unpack("<I", data)
    except struct.error as error:
        print(error)
        return read('{"a": [1, 2,, 3]}')


unpack(b"abc")
