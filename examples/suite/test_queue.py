"""An async test suite that runs in the VM.

pytest --asyncvm examples/suite
"""

import anyio
import pytest


class Closed(Exception):
    """The queue takes no more items."""


class Queue:
    """A queue that can be closed; getting from it waits for an item."""

    def __init__(self):
        self._items = []
        self._changed = anyio.Event()
        self._closed = False

    def put(self, item):
        if self._closed:
            raise Closed
        self._items.append(item)
        self._wake()

    def close(self):
        self._closed = True
        self._wake()

    def _wake(self):
        self._changed.set()
        self._changed = anyio.Event()

    async def __aiter__(self):
        while self._items or not self._closed:
            if self._items:
                yield self._items.pop(0)
            else:
                await self._changed.wait()


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


@pytest.fixture
async def queue(anyio_backend):
    made = Queue()
    yield made
    made.close()


@pytest.mark.anyio
async def test_items_arrive_in_order(queue):
    got = []

    async def consume():
        async for item in queue:
            got.append(item)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(consume)
        for number in range(5):
            queue.put(number)
            await anyio.lowlevel.checkpoint()
        queue.close()
    assert got == [0, 1, 2, 3, 4]


@pytest.mark.anyio
async def test_a_closed_queue_refuses(queue):
    queue.close()
    with pytest.raises(Closed):
        queue.put(1)


@pytest.mark.asyncvm(instructions=50_000)
@pytest.mark.anyio
async def test_waiting_ends_with_a_timeout(queue):
    with pytest.raises(TimeoutError):
        with anyio.fail_after(0.01):
            async for _ in queue:
                pass
