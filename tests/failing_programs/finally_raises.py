"""`finally` raises something else."""


def write(lines):
    try:
        for line in lines:
            print(line.strip())
    finally:
        lines.close()


def nested():
    try:
        try:
            write(["a ", 5])
        except TypeError:
            print("never")
        else:
            print("never")
    finally:
        print("finally")
        assert not "finally"


nested()
