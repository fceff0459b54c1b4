"""Training of the outcrop network: what is hidden and labelled, and that it learns."""

import math

import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.outcrop import _mean_losses
from concealed_bedrock.models.features.outcrop_channels import INPUTS
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.outcrop import (
    IGNORED,
    OutcropTrainingConfig,
    _masked_region,
    _nearest_candidates,
    _train_outcrop,
    _training_step,
)

OUTSIDE, COVER = 254, 255


@pytest.fixture(scope="module")
def geology():
    """Bands of five classes with gaps of cover, and cells outside of the map."""
    row, col = np.indices((96, 112))
    classes = ((col + 6 * np.sin(row / 9)) // 23).clip(0, 4).astype("uint8")
    classes[(row // 12 + col // 14) % 3 == 0] = COVER
    classes[:, :5] = OUTSIDE
    return classes


def test_only_hidden_cells_are_labelled(geology):
    region = _masked_region(_OutcropMap(geology), OutcropTrainingConfig(), np.random.default_rng(0))
    is_labelled = region.labels != IGNORED
    assert is_labelled.any() and (geology[is_labelled] < OUTSIDE).all()
    shown = region.inputs[0, INPUTS.index("any class crops out")] == 1
    assert not (is_labelled & shown).any()


def test_cover_is_labelled_where_its_bedrock_is_known(geology):
    truth = np.where(geology == COVER, 2, geology).astype("uint8")
    region = _masked_region(
        _OutcropMap(geology, truth=truth), OutcropTrainingConfig(), np.random.default_rng(0)
    )
    assert (region.labels[geology == COVER] != IGNORED).all()


def test_of_many_candidates_the_nearest_are_kept():
    inputs = np.zeros((4, 11, 8, 8), "float32")
    inputs[:, 5] = np.array([3.0, 1.0, 0.0, 2.0])[:, None, None]
    labels = np.array([[0, 1, 2, IGNORED]])
    chosen, found = _nearest_candidates(inputs, labels, 2)
    np.testing.assert_array_equal(chosen[:, 5, 0, 0], [0, 1])
    np.testing.assert_array_equal(found, [[IGNORED, 1, 0, IGNORED]])


def test_training_finds_what_distance_does_not_show_and_is_reproducible():
    """Stripes ten cells wide under square cover: their direction predicts more than the distance."""
    row, _ = np.indices((128, 128))
    classes = ((row // 6) % 2).astype("uint8")
    config = OutcropTrainingConfig(steps=40, crop=48, batch=4, rate=5e-3)
    losses = []
    for _ in range(2):
        torch.manual_seed(1)
        losses.append(_train_outcrop(_OutcropNetwork(), [_OutcropMap(classes)], config))
    assert losses[0] == losses[1]
    assert np.mean(losses[0][-8:]) < 0.8 * np.mean(losses[0][:8])


def test_a_step_without_a_labelled_cell_has_no_loss_and_changes_nothing():
    network = torch.nn.Conv2d(3, 2, 1)
    before = [weight.clone() for weight in network.parameters()]
    optimizer = torch.optim.AdamW(network.parameters(), 0.1)
    labels = torch.full((2, 4, 4), IGNORED)
    assert math.isnan(_training_step(network, torch.rand(2, 3, 4, 4), labels, optimizer))
    assert all(torch.equal(a, b) for a, b in zip(before, network.parameters()))


def test_steps_without_loss_do_not_count_in_the_mean_over_networks():
    losses = np.array([[1.0, math.nan, 3.0], [3.0, math.nan, math.nan]])
    assert _mean_losses(losses).tolist() == [2.0, 2.5, 3.0]


@pytest.mark.parametrize("steps", [1, 2, 10])
def test_any_number_of_steps_can_be_trained(geology, steps):
    config = OutcropTrainingConfig(steps=steps, batch=1, seed=0)
    assert len(_train_outcrop(_OutcropNetwork(), [_OutcropMap(geology)], config)) == steps
