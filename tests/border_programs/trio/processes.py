"""Child processes run by either side: output, input, exit codes, ``run_process`` in a nursery, ``open_process``."""
# --- inner
import subprocess
import sys

import trio


async def python(source, **options):
    return await trio.run_process([sys.executable, "-c", source], **options)


async def lines(stream):
    buffer = b""
    async for chunk in stream:
        buffer += chunk
        *complete, buffer = buffer.split(b"\n")
        for line in complete:
            yield line.decode()


# --- outer
async def main():
    result = await python("print('out'); import sys; print('err', file=sys.stderr)", capture_stdout=True,
                          capture_stderr=True)
    print(result.returncode, result.stdout.split(), result.stderr.split())
    result = await python("import sys; print(sys.stdin.read()[::-1])", stdin=b"abc", capture_stdout=True)
    print(result.stdout.strip())
    try:
        await python("import sys; sys.exit(3)", capture_stderr=True)
    except subprocess.CalledProcessError as error:
        print(error.returncode, error.cmd[1:], error.output, error.stderr)
    print((await python("raise SystemExit(4)", check=False)).returncode)
    command = [sys.executable, "-c", "for i in range(3): print('line', i)"]
    process = await trio.lowlevel.open_process(command, stdout=subprocess.PIPE)
    print([line async for line in lines(process.stdout)], await process.wait(), process.returncode)
    async with trio.open_nursery() as nursery:
        command = [sys.executable, "-c", "import sys; print('ready', flush=True); sys.stdin.read(); print('done')"]
        process = await nursery.start(lambda task_status: trio.run_process(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, task_status=task_status))
        received = lines(process.stdout)
        print(await anext(received), process.returncode)
        await process.stdin.aclose()
        print([line async for line in received])
    print(process.returncode)
    with trio.CancelScope() as scope:
        async with trio.open_nursery() as nursery:
            process = await nursery.start(lambda task_status: trio.run_process(
                [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE, task_status=task_status))
            scope.cancel()
    print(scope.cancelled_caught, process.returncode)
    process.kill()
    print(process.stdin.fileno())
