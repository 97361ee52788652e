"""The PEP 342 echo generator: send values, exceptions stay, close prints."""


def echo(value=None):
    print("Execution starts when 'next()' is called for the first time.")
    try:
        while True:
            try:
                value = (yield value)
            except Exception as e:
                value = e
    finally:
        print("Don't forget to clean up when 'close()' is called.")


generator = echo(1)
print(next(generator))
print(next(generator))
print(generator.send(2))
print(repr(generator.throw(TypeError("spam"))))
print(generator.send(generator.throw(ValueError)))
generator.close()
print(list(generator))


class Halt(BaseException):
    pass


generator = echo("x")
next(generator)
generator.throw(Halt("not an Exception"))
