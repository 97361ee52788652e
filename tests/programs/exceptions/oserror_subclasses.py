"""OSError picks a subclass from the error number and formats by its arguments."""
import errno
for args in [(), ("msg",), (2, "gone"), (errno.EACCES, "denied", "file.txt"), (17, "exists", "a", None, "b"), (9999, "odd"), (errno.EPIPE, "pipe"), (32, "x", "y", "z", "w", "v"), ("a", "b")]:
    e = OSError(*args)
    print(type(e).__name__, "|", e, "|", repr(e), "|", e.errno, e.strerror, e.filename, e.filename2, e.args)

class Mine(OSError):
    pass

print(type(Mine(2, "gone")).__name__, IOError is OSError, EnvironmentError is OSError)
try:
    raise OSError(errno.ENOENT, "No such thing", "thing.cfg")
except PermissionError:
    print("wrong")
except FileNotFoundError as e:
    e.filename = "renamed.cfg"
    print(e, e.errno == errno.ENOENT)
    raise Mine(e.errno, "wrapped") from e
