"""Handlers of events fail; all are run, and the failures are raised together."""

import heapq


class Queue:
    def __init__(self):
        self.events, self.handlers, self.sequence = [], {}, 0

    def on(self, name):
        def register(handler):
            self.handlers.setdefault(name, []).append(handler)
            return handler

        return register

    def post(self, time, name, **details):
        self.sequence += 1
        heapq.heappush(self.events, (time, self.sequence, name, details))

    def run(self):
        failures = []
        while self.events:
            time, _, name, details = heapq.heappop(self.events)
            for handler in self.handlers[name]:
                try:
                    handler(**details)
                except Exception as error:
                    error.add_note(f"at {time}, {name} {details}")
                    failures.append(error)
        if failures:
            raise ExceptionGroup("events", failures)


queue = Queue()


@queue.on("pay")
def pay(amount):
    print("paid", amount)
    if amount > 5:
        queue.post(9, "refund", amount=amount - 5)


@queue.on("pay")
def check(amount):
    assert amount != 3, "three is not accepted"


@queue.on("refund")
def refund(amount, reason):
    print("refunded")


for time, amount in ((3, 7), (1, 3), (2, 4)):
    queue.post(time, "pay", amount=amount)
queue.run()
