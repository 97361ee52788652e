"""A crawler over an in-memory graph: seen set, bounded depth, semaphore, results in sorted order."""
import asyncio

GRAPH = {"index": ["a", "b"], "a": ["c", "index"], "b": ["c", "d", "missing"], "c": ["e"], "d": [], "e": ["a"]}

class NotFound(LookupError):
    pass

async def fetch(page, sem, stats):
    async with sem:
        stats["active"] += 1
        stats["peak"] = max(stats["peak"], stats["active"])
        await asyncio.sleep(0)
        stats["active"] -= 1
        if page not in GRAPH:
            raise NotFound(page)
        return GRAPH[page]

async def crawl(start, limit, strict=False):
    sem, stats = asyncio.Semaphore(limit), {"active": 0, "peak": 0}
    seen, broken = {start: 0}, []

    async def visit(page, tg):
        try:
            links = await fetch(page, sem, stats)
        except NotFound as e:
            if strict:
                raise
            broken.append(str(e))
            return
        for link in links:
            if link not in seen:
                seen[link] = seen[page] + 1
                tg.create_task(visit(link, tg))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(visit(start, tg))
    return sorted(seen.items()), broken, stats["peak"] <= limit

async def main():
    print(await crawl("index", 2))
    print(await crawl("c", 1))
    await crawl("index", 3, strict=True)

asyncio.run(main())
