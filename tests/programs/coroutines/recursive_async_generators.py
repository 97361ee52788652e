"""Recursive async generators walking a tree, with async comprehension at each level."""


class Tree:
    def __init__(self, name, *kids):
        self.name, self.kids = name, kids

    async def __aiter__(self):
        yield self.name
        for k in self.kids:
            async for x in k:
                yield f"{self.name}.{x}"

    async def fold(self, fn):
        return fn(self.name, [await k.fold(fn) for k in self.kids])

    async def postorder(self, depth=0):
        for k in self.kids:
            async for item in k.postorder(depth + 1):
                yield item
        yield depth, self.name


class BadTree(Tree):
    async def postorder(self, depth=0):
        yield depth, "bad"
        raise LookupError(f"{self.name} at depth {depth}")


t = Tree("a", Tree("b", Tree("d")), Tree("c", Tree("e"), Tree("f", Tree("g"))))


async def main():
    print([x async for x in t])
    print(await t.fold(lambda name, kids: name + ("(" + ",".join(kids) + ")" if kids else "")))
    print(await t.fold(lambda name, kids: 1 + max(kids, default=0)), [p async for p in t.postorder()])
    broken = Tree("x", Tree("y"), Tree("z", BadTree("w")))
    async for item in broken.postorder():
        print(item)


main().send(None)
