"""Parallel trainings: results in order, threads shared, all ended when one is."""

import signal
import threading
import time

import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.outcrop import OutcropEnsemble
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig, _Stopped, _train_parallel


@pytest.fixture(autouse=True)
def threads_again():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def quiet(fraction, text):
    pass


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_results_come_in_the_order_of_the_tasks_and_threads_are_shared_and_given_back(threads):
    torch.set_num_threads(threads)

    def task(number):
        def run(progress, check):
            time.sleep(0.02 * (3 - number))
            return number, torch.get_num_threads()

        return run

    found = _train_parallel([task(number) for number in range(3)], quiet)
    assert found == [(number, max(1, threads // 3)) for number in range(3)]
    assert torch.get_num_threads() == threads


def test_progress_is_the_mean_of_all_tasks():
    fractions = []
    tasks = [lambda progress, check: progress(1.0, "done")] * 4
    _train_parallel(tasks, lambda done, text: fractions.append(done))
    assert sorted(fractions) == [0.25, 0.5, 0.75, 1.0]


class Cancelled(BaseException):
    """As the worker's: none of Exception's."""


@pytest.mark.parametrize("kind", [ValueError, Cancelled])
def test_where_one_ends_badly_the_others_stop(kind):
    torch.set_num_threads(2)
    ended = []

    def fails(progress, check):
        time.sleep(0.05)
        raise kind("no more")

    def works(progress, check):
        try:
            for _ in range(1000):
                check()
                time.sleep(0.01)
        except _Stopped:
            ended.append("stopped")
            raise

    with pytest.raises(kind, match="no more"):
        _train_parallel([works, fails], quiet)
    assert ended == ["stopped"]


def test_a_signal_that_another_thread_raised_ends_them_and_what_waits_in_line_never_begins():
    """As the worker is cancelled when its stdin closes."""
    begun, before = [], signal.getsignal(signal.SIGUSR1)
    torch.set_num_threads(1)

    def cancel(number, frame):
        raise Cancelled

    def works(progress, check):
        begun.append(time.monotonic())
        while time.monotonic() < begun[0] + 10:
            check()
            time.sleep(0.01)

    signal.signal(signal.SIGUSR1, cancel)
    try:
        threading.Timer(0.1, signal.raise_signal, [signal.SIGUSR1]).start()
        with pytest.raises(Cancelled):
            _train_parallel([works, works], quiet)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert len(begun) == 1 and time.monotonic() < begun[0] + 5


def test_networks_are_the_same_whether_trained_in_parallel_or_in_turn():
    row, _ = np.indices((40, 40))
    ground = _OutcropMap((row // 6 % 2).astype("uint8"))
    found = []
    for n in (1, 2):
        torch.set_num_threads(n)
        torch.manual_seed(3)
        start = [_OutcropNetwork(), _OutcropNetwork()]
        config = OutcropTrainingConfig(steps=3, crop=24, region=40, uses=2)
        found.append(OutcropEnsemble.fit([ground, ground], config, start, quiet)[0].tensors())
    for name, array in found[0].items():
        np.testing.assert_array_equal(found[1][name], array)
