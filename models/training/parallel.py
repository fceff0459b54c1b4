"""Trainings side by side: each small network has a thread of its own; two could not share one well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from threading import Event, Lock
from typing import TypeVar

import torch

Progress = Callable[[float, str], None]
Check = Callable[[], None]
Found = TypeVar("Found")
POLL_S = 0.2  # a thread that waits without end hears no signal that another thread raised


class Stopped(Exception):
    """Another of the trainings failed or was cancelled."""


def side_by_side(tasks: Sequence[Callable[[Progress, Check], Found]], progress: Progress) -> list[Found]:
    """The answers of all tasks, as many at once as torch has threads, which they share.

    Parameters
    ----------
    tasks : each is given a progress callback, and a check to call often: it raises where all is to stop
    progress : is told of all of them together
    """
    threads, stop, lock, done = torch.get_num_threads(), Event(), Lock(), [0.0] * len(tasks)
    at_once = min(threads, len(tasks))

    def check() -> None:
        if stop.is_set():
            raise Stopped

    def told(number: int) -> Progress:
        def tell(fraction: float, text: str) -> None:
            with lock:
                done[number] = fraction
                progress(sum(done) / len(tasks), text)

        return tell

    shared = {"initializer": torch.set_num_threads, "initargs": (threads // at_once,)}
    try:
        with ThreadPoolExecutor(at_once, **shared) as pool:
            try:
                return results([pool.submit(task, told(n), check) for n, task in enumerate(tasks)])
            finally:  # a job that is cancelled comes by here, too
                stop.set()
                pool.shutdown(wait=False, cancel_futures=True)
    finally:
        torch.set_num_threads(threads)


def results(coming: Sequence[Future[Found]]) -> list[Found]:
    """The results of all, or the first failure at once; meanwhile a cancel is heard."""
    waited_for = set(coming)
    while waited_for:
        ended, waited_for = wait(waited_for, POLL_S, FIRST_EXCEPTION)
        for one in ended:
            one.result()
    return [one.result() for one in coming]
