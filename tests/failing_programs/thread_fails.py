"""Threads fail, with and without names."""

import threading


def work(values):
    print("working on", values)
    return sum(values) / len(values)


class Worker(threading.Thread):
    def run(self):
        work([])


for thread in (threading.Thread(target=work, args=([],), name="averaging"), Worker(), threading.Thread(target=work, args=(5,))):
    thread.start()
    thread.join()
work(())
