"""What is raised at the end of an object's life is reported and goes no further."""


class Resource:
    def __init__(self, name):
        self.name = name

    def close(self):
        raise OSError(f"{self.name} cannot be closed")

    def __del__(self):
        self.close()

    def __repr__(self):
        return f"<Resource {self.name}>"


def use():
    resource = Resource("first")
    print("using", resource.name)


use()
resource = Resource("second")
resource = None
print("still running")
kept = Resource("third")
raise ValueError("the program's own")
