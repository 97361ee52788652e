"""Child processes started by either side: output, input, exit codes, an open process that is read line by line."""
# --- inner
import subprocess
import sys

import anyio
from anyio.streams.text import TextReceiveStream


async def python(source, **options):
    return await anyio.run_process([sys.executable, "-c", source], **options)


async def lines(stream):
    buffer = ""
    async for chunk in TextReceiveStream(stream):
        *complete, buffer = (buffer + chunk).split("\n")
        for line in complete:
            yield line


# --- outer
async def main():
    result = await python("print('out'); import sys; print('err', file=sys.stderr)")
    print(result.returncode, result.stdout.split(), result.stderr.split())
    result = await python("import sys; print(sys.stdin.read()[::-1])", input=b"abc")
    print(result.stdout.strip())
    print((await python("raise SystemExit(4)", check=False)).returncode)
    try:
        await python("import sys; print('before'); sys.exit(3)")
    except subprocess.CalledProcessError as error:
        print(error.returncode, error.cmd[1:], error.output.split(), error.stderr)
    command = [sys.executable, "-c", "import sys\nfor line in sys.stdin: print(line.upper(), end='', flush=True)"]
    async with await anyio.open_process(command) as process:
        received = lines(process.stdout)
        for word in (b"one\n", b"two\n"):
            await process.stdin.send(word)
            print(await anext(received), process.returncode)
        await process.stdin.aclose()
        print([line async for line in received])
        print(await process.wait())
    try:
        await process.stdin.send(b"closed")
    except anyio.ClosedResourceError as error:
        print(type(error).__name__, error.args)
    async with await anyio.open_process([sys.executable, "-c", "import sys; sys.stdin.read()"]) as process:
        with anyio.move_on_after(0) as scope:
            await process.wait()
        print(scope.cancelled_caught, process.returncode)
        process.kill()
        print(await process.wait())
    try:
        await anyio.run_process(["/no/such/program"])
    except FileNotFoundError as error:
        print(error.errno)
    async for line in lines(anyio.wrap_file(3)):
        print(line)
