"""The null test recognises gravity that depends on the rocks, and gravity that does not."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.evaluation.null_test import (
    CHANCE,
    METRICS,
    NullTest,
    _LearnerResult,
    gravity_null_test,
    sample_cells,
)


def grid_of(rows, cols):
    return Grid((rows, cols), Affine(1000, 0, 0, 0, -1000, 1000 * rows), CRS.from_epsg(32645))


@pytest.fixture(scope="module")
def area():
    """Three rocks whose bodies are too small to be guessed from outcrop, and half of the ground hidden."""
    rng = np.random.default_rng(2)
    shape = rng.normal(size=(2, 80, 80))
    rock, other = (gaussian_filter(field, 3, mode="wrap") for field in shape)
    truth = np.digitize(rock, np.quantile(rock, [0.4, 0.75])).astype("uint8")
    is_hidden = (np.indices((80, 80)).sum(0) // 20) % 2 == 0
    shown = np.where(is_hidden, 255, truth).astype("uint8")
    sample = sample_cells(shown, truth, is_hidden, grid_of(80, 80), 3, block_km=20)
    return sample, np.stack([rock, other])


def test_gravity_of_the_rocks_beats_all_its_nulls(area):
    sample, (rock, _) = area
    test = gravity_null_test(rock[None], sample, count=6)
    assert [test.p(metric) for metric in METRICS] == [1 / 7] * 3 and test.n_as_good() == 0
    assert test.gain("accuracy") > 0.2 and test.gain("MPA") > 0.2 and test.gain("NLL") > 0.2
    assert test.real.metrics.mpa > test.outcrop.metrics.mpa + 0.2


def test_gravity_unrelated_to_the_rocks_ranks_among_its_nulls(area):
    sample, (_, other) = area
    test = gravity_null_test(other[None], sample, count=6)
    assert test.p() > 1 / 7 and abs(test.gain("accuracy")) < 0.1


def test_what_is_not_gravity_stays_in_place(area):
    """With the answer as a further band, gravity and its nulls all do well."""
    sample, (rock, other) = area
    test = gravity_null_test(other[None], sample, extra=rock[None], count=2)
    assert min(result.metrics.accuracy for result in (test.outcrop, test.real, *test.nulls)) > 0.9


def test_training_cells_are_described_as_they_look_under_cover(area):
    """The first column is the distance to any outcrop: 0 in a cell that sees itself."""
    sample, _ = area
    assert (sample.outcrop_training[:, 0] > 0).all() and (sample.outcrop_test[:, 0] > 0).all()


def test_the_same_seed_gives_the_same_test(area):
    sample, (rock, _) = area
    first, again = (gravity_null_test(rock[None], sample, count=1, seed=4) for _ in range(2))
    assert [n.nll for n in first.nulls] == [n.nll for n in again.nulls] and first.real.nll == again.real.nll


def test_p_counts_the_nulls_at_least_as_good():
    truth = np.array([0, 1, 0, 1])
    sure, unsure, wrong = (
        _LearnerResult.from_probabilities("x", np.column_stack([1 - share, share]), truth)
        for share in (np.abs(truth - 0.1), np.full(4, 0.5), np.abs(truth - 0.9))
    )
    test = NullTest(unsure, (wrong, wrong, unsure, sure), wrong, "x")
    assert test.n_as_good() == 2 and test.p() == 3 / 5
    assert NullTest(sure, (wrong,) * 19, wrong, "x").p() == CHANCE


def test_a_map_without_test_cells_is_refused_in_one_sentence():
    nothing = np.full((40, 40), 255, "uint8")
    with pytest.raises(UserError, match="cannot be tested") as caught:
        sample_cells(nothing, nothing, nothing < 254, grid_of(40, 40), 3)
    assert "NULLS" in caught.value.remedy
