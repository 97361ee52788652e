"""KeyboardInterrupt ends the program as the signal does."""


def work():
    for n in range(10):
        print(n)
        if n == 2:
            raise KeyboardInterrupt("while working")


try:
    work()
finally:
    print("cleaning up")
