"""Text is executed under names that have no file."""


def run(text, name):
    namespace = {"run": run}
    exec(compile(text, name, "exec"), namespace)
    return namespace


inner = run("def divide(a, b):\n    return a / b\n", "<library>")
print(inner["divide"](1, 2))
run(
    "def call(function, *arguments):\n"
    "    return function(*arguments)\n"
    "\n"
    "call(run, 'x = 1\\ny = x +\\\\\\n  None', '<inner>')\n",
    "<outer>",
)
