"""Child processes of asyncio, spoken to by coroutines of the other side."""
# --- inner
import asyncio
import sys

PIPE = asyncio.subprocess.PIPE


async def run(source, *arguments, given=None, **options):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", source, *arguments, stdin=PIPE, stdout=PIPE, stderr=PIPE, **options
    )
    output, errors = await process.communicate(given)
    return process.returncode, output.decode(), errors.decode().splitlines()[-1:]


async def checked(source):
    code, output, errors = await run(source)
    if code:
        raise ChildProcessError(code, errors)
    return output


async def lines_of(source):
    process = await asyncio.create_subprocess_exec(sys.executable, "-uc", source, stdin=PIPE, stdout=PIPE)
    try:
        async for line in process.stdout:
            yield line.decode().strip(), process
    finally:
        print("code", await process.wait())


# --- outer
async def main():
    print(await run("import sys; print(*sys.argv[1:])", "a", "b"))
    print(await run("print(input()[::-1])", given=b"hello\n"))
    print(await run("raise SystemExit(3)"))
    print(await run("import sys; print('text', file=sys.stderr)"))
    print(await run("raise ValueError('in the child')"))
    print(await asyncio.gather(*(run(f"print({n} ** 2)") for n in range(3))))
    async for line, process in lines_of("print(1); print(2)"):
        print(line)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "input()", stdin=PIPE, stdout=PIPE)
    waiting = asyncio.create_task(process.communicate())
    waiting.cancel("not now")
    try:
        await waiting
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    process.kill()
    print(await process.wait(), process.returncode)
    try:
        await run("", cwd="there is no such directory")
    except OSError as error:
        print(type(error).__name__, error.errno)
    shell = await asyncio.create_subprocess_shell("echo from the shell; exit 4", stdout=PIPE)
    print(await shell.communicate(), shell.returncode)
    try:
        await run("", universal_newlines=True)
    except ValueError as error:
        print(type(error).__name__)
    await checked("raise KeyError('at the end')")
