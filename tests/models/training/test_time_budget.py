"""The time of a training and its validations."""

import pytest
import torch
from torch import nn

from concealed_bedrock.models.training.config import _TrainingConfig
from concealed_bedrock.models.training.distributed import SINGLE_PROCESS
from concealed_bedrock.models.training.state import _TrainerState
from concealed_bedrock.models.training.trainer import _apply_time_budget, _is_validation_due, _report_progress


def small_network():
    torch.manual_seed(0)
    return nn.Conv2d(1, 2, 1)


@pytest.mark.parametrize(
    "step_s, at, sentence",
    [
        (0.5, 5, "1,000 steps of 0.5 s: training needs about 8 min here."),
        (150.0, 2, "1,000 steps of 2 min: training needs about 41.7 h here."),
    ],
)
def test_the_time_of_a_training_is_reported_once_in_its_first_steps(step_s, at, sentence):
    state, said, left = _TrainerState(small_network(), _TrainingConfig(steps=1000)), [], []
    for step in range(1, 9):
        state.history.loss.append(1.0)
        state.history.seconds = step * step_s
        log = lambda *what: said.append((state.done, *what))  # noqa: E731
        _report_progress(lambda _, message, **numbers: left.append(message), state, 0, log)
    assert said == [(at, sentence, False)]
    assert left[0].endswith({0.5: "8 min left", 150.0: "41.6 h left"}[step_s])


def test_the_last_step_is_validated_and_the_stretches_before_it_are_equal():
    due = [step for step in range(1, 101) if _is_validation_due(step, 100, 4)]
    assert due == [25, 50, 75, 100]


def test_the_number_of_steps_settled_before_a_stop_is_kept(tmp_path):
    state = _TrainerState(nn.Conv2d(1, 2, 1), _TrainingConfig(steps=1000, minutes=1.0))
    state.history.loss, state.history.rate = [1.0] * 100, [0.1] * 100
    state.history.seconds = 10.0
    state.record_validation(0.5)
    _apply_time_budget(state, SINGLE_PROCESS)
    settled = state.optimizer.steps
    assert state.is_budgeted and settled == 540  # nine tenths of a minute at ten steps a second
    later = _TrainerState(nn.Conv2d(1, 2, 1), _TrainingConfig(steps=1000, minutes=1.0))
    later.restore(state.snapshot(), 5)
    later.history.seconds = 1000.0
    _apply_time_budget(later, SINGLE_PROCESS)
    assert later.optimizer.steps == settled
