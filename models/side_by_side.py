"""Trainings side by side: each small network has a thread of its own, which two threads could not share well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

import torch

Progress = Callable[[float, str], None]
Found = TypeVar("Found")


class Stopped(Exception):
    """Another of the trainings failed or was cancelled."""


def side_by_side(tasks: Sequence[Callable[[Progress], Found]], progress: Progress) -> list[Found]:
    """The answers of all tasks, as many at once as torch has threads, which they share.

    Parameters
    ----------
    tasks : each is given a progress callback, that it has to call often: it raises where all is to stop
    progress : is told of all of them together
    """
    threads, stop, done = torch.get_num_threads(), Event(), [0.0] * len(tasks)
    at_once = min(threads, len(tasks))

    def told(number: int) -> Progress:
        def tell(fraction: float, text: str) -> None:
            if stop.is_set():
                raise Stopped
            done[number] = fraction
            progress(sum(done) / len(tasks), text)

        return tell

    with ThreadPoolExecutor(at_once, initializer=torch.set_num_threads, initargs=(threads // at_once,)) as pool:
        coming = [pool.submit(task, told(number)) for number, task in enumerate(tasks)]
        try:
            ended, _ = wait(coming, return_when=FIRST_EXCEPTION)
            first = [task for task in coming if task in ended and task.exception()]
            return [task.result() for task in first or coming]
        finally:  # a job that is cancelled comes by here, too
            stop.set()
            torch.set_num_threads(threads)
