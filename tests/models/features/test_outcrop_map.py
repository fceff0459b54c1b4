import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts import outcrop
from concealed_bedrock.models.experts.outcrop import (
    _nearest_log_odds,
    _network_log_probabilities,
    block_slices,
)
from concealed_bedrock.models.features.outcrop_channels import INPUTS, SHARE, TO_CLASS, _candidate_inputs
from concealed_bedrock.models.features.outcrop_map import _OutcropMap, repeat_cells
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.outcrop import IGNORED, OutcropTrainingConfig, _masked_region

OUTSIDE, COVER = 254, 255


@pytest.fixture()
def sliver():
    """Two classes under cover; an outcrop of the second is a quarter of a cell."""
    classes = np.full((24, 32), COVER, "uint8")
    classes[:, :4] = 0
    classes[:, 28:] = 1
    fine = repeat_cells(classes, 2)
    fine[20, 21] = 1
    return _OutcropMap(classes, 0.8, map_2x=fine)


def test_an_outcrop_smaller_than_a_cell_is_seen_by_its_share_and_near_it(sliver):
    coarse = _candidate_inputs(sliver.classes, [0, 1], 0.8)
    parted = _candidate_inputs(sliver.map_2x, [0, 1], 0.8, 2)
    assert parted.shape == coarse.shape
    assert parted[1, 0, 10, 10] == 0.25 and coarse[1, 0, 10, 10] == 0
    assert np.expm1(parted[1, TO_CLASS, 12, 10]) < 3 < np.expm1(coarse[1, TO_CLASS, 12, 10])
    assert _nearest_log_odds(sliver.classes, [0, 1], 0.8)[:, 10, 12].argmax() == 0
    assert _nearest_log_odds(sliver.map_2x, [0, 1], 0.8, 2)[:, 10, 12].argmax() == 1


def test_a_map_that_is_no_finer_than_its_cells_looks_alike_in_parts():
    classes = np.full((30, 30), COVER, "uint8")
    classes[5:9, 4:20], classes[20:26, 10:28], classes[0] = 0, 1, OUTSIDE
    whole, parts = (
        _candidate_inputs(classes, [0, 1]),
        _candidate_inputs(repeat_cells(classes, 2), [0, 1], 1.0, 2),
    )
    for name in ("this class crops out", "any class crops out", "outside of the map"):
        np.testing.assert_array_equal(parts[:, INPUTS.index(name)], whole[:, INPUTS.index(name)])
    np.testing.assert_allclose(parts[:, SHARE], whole[:, SHARE], atol=1e-5)
    # Lengths are told in cells: between the centres of parts they differ by less than a cell.
    np.testing.assert_allclose(np.expm1(parts[:, TO_CLASS]), np.expm1(whole[:, TO_CLASS]), atol=0.75)


def test_hidden_ground_hides_every_part_of_its_cells_and_no_other(sliver):
    hidden = np.zeros(sliver.classes.shape, bool)
    hidden[8:12, 8:32] = True
    shown = sliver.under(hidden)
    assert (shown.map_2x[repeat_cells(hidden, 2)] == COVER).all()
    np.testing.assert_array_equal(
        shown.map_2x[~repeat_cells(hidden, 2)], sliver.map_2x[~repeat_cells(hidden, 2)]
    )
    np.testing.assert_array_equal(shown.classes[hidden], COVER)
    assert sliver.crops_out()[10, 10] and not shown.crops_out()[10, 10]


def test_practice_shows_nothing_of_a_cell_that_it_asks_about():
    random = np.random.default_rng(3)
    fine = random.integers(0, 3, (80, 96)).astype("uint8")
    fine[random.random(fine.shape) < 0.5] = COVER
    ground = _OutcropMap(fine[::2, ::2].copy(), map_2x=fine)
    for seed in range(8):
        lesson = _masked_region(ground, OutcropTrainingConfig(), np.random.default_rng(seed))
        asked = lesson.labels != IGNORED
        assert asked.any()
        assert not lesson.inputs[:, 1][:, asked].any()  # no part of it crops out


def test_blocks_of_a_parted_map_give_what_the_whole_gives(monkeypatch):
    torch.manual_seed(0)
    network = _OutcropNetwork().eval()
    torch.nn.init.normal_(network.score.weight, std=0.5)
    random = np.random.default_rng(1)
    fine = np.where(random.random((320, 240)) < 0.3, random.integers(0, 3, (320, 240)), COVER).astype("uint8")
    wanted = np.zeros((160, 120), bool)
    wanted[40:120, 30:90] = True
    whole = _network_log_probabilities(
        [network], fine, [0, 1, 2], parts=2, wanted=wanted, number_format="fp32"
    )
    assert whole.shape == (3, 160, 120)
    monkeypatch.setattr(outcrop, "block_slices", lambda shape: block_slices(shape, side=80, margin=72))
    parts = _network_log_probabilities(
        [network], fine, [0, 1, 2], parts=2, wanted=wanted, number_format="fp32"
    )
    np.testing.assert_allclose(parts[:, wanted], whole[:, wanted], atol=2e-2)
