"""A program that uses tomllib, which is a guest too."""
import tomllib
print(tomllib.loads('''title="x"
[owner]
dob = 1979-05-27T07:32:00Z
ports=[8000,8001]
[[p]]
n="h"
'''))
try: tomllib.loads('a = ')
except tomllib.TOMLDecodeError as e: print(e)
