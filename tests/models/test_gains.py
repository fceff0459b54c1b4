"""Gains over another prediction are those of the whole ground and of each ring, with honest intervals."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import paired_difference
from concealed_bedrock.models.evaluation.skill import LEAST_BLOCKS, gains


@pytest.fixture(scope="module")
def cells():
    """The first is better near outcrop and worse far away; 40 blocks, of which the far ring has 20."""
    rng = np.random.default_rng(3)
    n = 4000
    blocks = np.repeat(np.arange(40), 100)
    distance = np.where(blocks < 20, 5.0, 50.0)
    truth = rng.integers(0, 3, n)
    first = np.where(rng.random(n) < np.where(distance < 10, 0.9, 0.4), truth, 3)
    second = np.where(rng.random(n) < 0.65, truth, 3)
    return truth, first, second, blocks, distance


def test_each_ring_has_its_own_gain_and_all_ground_comes_first(cells):
    truth, first, second, blocks, distance = cells
    found = gains(truth, first, second, 3, blocks=blocks, distance_km=distance, edges_km=(0, 10, 100))
    assert [(g.from_km, g.to_km, g.cells) for g in found] == [
        (0, np.inf, 4000),
        (0, 10, 2000),
        (10, 100, 2000),
    ]
    assert found[0].mpa == paired_difference(truth, first, second, blocks, 3, metric="mpa")
    assert found[1].accuracy.low > 0.15 and found[2].accuracy.high < -0.15
    assert found[1].accuracy.n_blocks == 20 and found[1].accuracy.level == 0.9


def test_ground_in_few_blocks_has_no_interval(cells):
    truth, first, second, blocks, distance = cells
    far = np.where(blocks >= 40 - LEAST_BLOCKS + 1, 200.0, distance)
    found = gains(truth, first, second, 3, blocks=blocks, distance_km=far, edges_km=(0, 100, 300))
    assert found[1].accuracy is not None and found[2].accuracy is None and found[2].cells == 400


def test_cells_without_a_class_do_not_count(cells):
    truth, first, second, blocks, distance = cells
    unknown = np.where(np.arange(4000) % 2, truth, 255)
    found = gains(unknown, first, second, 3, blocks=blocks, distance_km=distance, edges_km=(0, 10, 100, 900))
    assert [g.cells for g in found] == [2000, 1000, 1000]
