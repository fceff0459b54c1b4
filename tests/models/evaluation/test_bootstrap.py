"""Differences of two predictions overall and by distance, and their intervals compared with theory."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import (
    LEAST_BLOCKS,
    differences_by_distance,
    paired_difference,
)


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


def test_each_ring_has_its_own_difference_and_all_cells_come_first(cells):
    truth, first, second, blocks, distance = cells
    found = differences_by_distance(
        truth, first, second, 3, blocks=blocks, distance_km=distance, edges_km=(0, 10, 100)
    )
    assert [(g.from_km, g.to_km, g.cells) for g in found] == [
        (0, np.inf, 4000),
        (0, 10, 2000),
        (10, 100, 2000),
    ]
    assert found[0].mpa == paired_difference(truth, first, second, blocks, 3, metric="mpa")
    assert found[1].accuracy.low > 0.15 and found[2].accuracy.high < -0.15
    assert found[1].accuracy.n_blocks == 20 and found[1].accuracy.level == 0.9


def test_a_ring_in_few_blocks_has_no_interval(cells):
    truth, first, second, blocks, distance = cells
    far = np.where(blocks >= 40 - LEAST_BLOCKS + 1, 200.0, distance)
    found = differences_by_distance(
        truth, first, second, 3, blocks=blocks, distance_km=far, edges_km=(0, 100, 300)
    )
    assert found[1].accuracy is not None and found[2].accuracy is None and found[2].cells == 400


def test_cells_without_a_class_do_not_count(cells):
    truth, first, second, blocks, distance = cells
    unknown = np.where(np.arange(4000) % 2, truth, 255)
    found = differences_by_distance(
        unknown, first, second, 3, blocks=blocks, distance_km=distance, edges_km=(0, 10, 100, 900)
    )
    assert [g.cells for g in found] == [2000, 1000, 1000]


def block_world(n_blocks=60, cells=50, seed=0):
    """Truth, and two predictions that are right in whole blocks or not: the first in more blocks."""
    rng = np.random.default_rng(seed)
    blocks = np.repeat(np.arange(n_blocks), cells)
    truth = rng.integers(0, 2, blocks.size)
    right = [np.repeat(rng.random(n_blocks) < share, cells) for share in (0.8, 0.4)]
    return truth, [np.where(is_right, truth, 1 - truth) for is_right in right], blocks


def test_the_bootstrap_interval_has_the_width_that_blocks_not_cells_give():
    truth, (first, second), blocks = block_world()
    found = paired_difference(truth, first, second, blocks, 2, metric="accuracy")
    per_block = [
        ((first == truth)[blocks == b].mean() - (second == truth)[blocks == b].mean()) for b in range(60)
    ]
    error = np.std(per_block) / np.sqrt(60)
    assert found.estimate == pytest.approx(np.mean(per_block))
    assert found.high - found.low == pytest.approx(2 * 1.645 * error, rel=0.12)
    assert found.low > 0 and found.n_blocks == 60


def test_a_prediction_does_not_differ_from_itself():
    truth, (first, _), blocks = block_world()
    for metric in ("mpa", "fwiou", "miou"):
        found = paired_difference(truth, first, first, blocks, 2, metric=metric, draws=200)
        assert (found.estimate, found.low, found.high) == (0, 0, 0)


def test_blocks_without_truth_do_not_count():
    truth, (first, second), blocks = block_world()
    truth = np.where(blocks < 30, 255, truth)
    assert paired_difference(truth, first, second, blocks, 2, draws=50).n_blocks == 30
