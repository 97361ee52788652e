"""A worker pool over a queue, retrying failed jobs, collecting results and dead letters."""
import asyncio

class Transient(Exception):
    pass

async def process(job, attempts):
    attempts[job] = attempts.get(job, 0) + 1
    await asyncio.sleep(0)
    if job % 3 == 0 and attempts[job] < 3:
        raise Transient(f"job {job} attempt {attempts[job]}")
    if job == 7:
        raise ValueError("job 7 is poison")
    return job * 10

async def worker(queue, attempts, results, dead):
    while True:
        job, tries = await queue.get()
        try:
            results[job] = await process(job, attempts)
        except Transient as e:
            if tries:
                queue.put_nowait((job, tries - 1))
            else:
                dead.append((job, str(e)))
        except Exception as e:
            dead.append((job, repr(e)))
        finally:
            queue.task_done()

async def main(tries):
    queue, attempts, results, dead = asyncio.Queue(), {}, {}, []
    for job in range(9):
        queue.put_nowait((job, tries))
    workers = [asyncio.create_task(worker(queue, attempts, results, dead)) for _ in range(3)]
    await queue.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(sorted(results.items()), sorted(dead), sorted(attempts.items()))

asyncio.run(main(5))
asyncio.run(main(1))
