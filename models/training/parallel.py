"""Parallel trainings: each small network has a thread of its own; two threads on one are no faster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from threading import Event, Lock
from typing import TypeVar

import torch

Progress = Callable[[float, str], None]
Check = Callable[[], None]
_Result = TypeVar("_Result")
_POLL_S = 0.2  # a thread that waits without end hears no signal that another thread raised


class Stopped(Exception):
    """Another of the trainings failed or was cancelled."""


def train_parallel(
    tasks: Sequence[Callable[[Progress, Check], _Result]], progress: Progress
) -> list[_Result]:
    """Run tasks, as many at once as torch has threads, which they share; returns their results.

    Parameters
    ----------
    tasks : each is given a progress callback, and a check to call often: it raises where all are to stop
    progress : receives the mean of all tasks
    """
    threads, stop, lock, done = torch.get_num_threads(), Event(), Lock(), [0.0] * len(tasks)
    at_once = min(threads, len(tasks))

    def check() -> None:
        if stop.is_set():
            raise Stopped

    def progress_of(number: int) -> Progress:
        def report(fraction: float, text: str) -> None:
            with lock:
                done[number] = fraction
                progress(sum(done) / len(tasks), text)

        return report

    try:
        with ThreadPoolExecutor(
            at_once, initializer=torch.set_num_threads, initargs=(threads // at_once,)
        ) as pool:
            try:
                futures = [pool.submit(task, progress_of(n), check) for n, task in enumerate(tasks)]
                return wait_for_results(futures)
            finally:  # also where the job is cancelled
                stop.set()
                pool.shutdown(wait=False, cancel_futures=True)
    finally:
        torch.set_num_threads(threads)


def wait_for_results(futures: Sequence[Future[_Result]]) -> list[_Result]:
    """The results of all, or the first failure at once; a cancellation is heard while waiting."""
    pending = set(futures)
    while pending:
        ended, pending = wait(pending, _POLL_S, FIRST_EXCEPTION)
        for one in ended:
            one.result()
    return [one.result() for one in futures]
