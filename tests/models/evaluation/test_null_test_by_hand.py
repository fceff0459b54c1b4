"""The null test in exact numbers: what trees are shown, which cells they see, how gain and p are counted."""

from types import SimpleNamespace

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import distance_transform_edt, gaussian_filter

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers, default_block_km
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.evaluation import null_test
from concealed_bedrock.models.evaluation.gravity_nulls import _null_gravities, _with_neighbourhood_means
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.evaluation.null_test import (
    NullTest,
    _CellSample,
    _fit_and_evaluate,
    _LearnerResult,
    _outcrop_features,
    gravity_null_test,
    sample_cells,
)

GRID = Grid((36, 48), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))


@pytest.fixture(scope="module")
def area():
    """Two rocks in stripes, cover in the first columns and sea in the last; the south is the test area."""
    row, col = np.indices(GRID.shape)
    truth = (col // 5 % 2).astype("uint8")
    truth[:, :4], truth[:, -4:] = 255, 254
    is_test = row >= 24
    return np.where(is_test & (truth < 2), 255, truth).astype("uint8"), truth, is_test


def sampled(area, **options):
    return sample_cells(*area, GRID, 2, block_km=6.0, **options)


def test_features_of_a_cell_are_distances_and_shares_of_outcrop_around_it():
    shown = np.full((9, 9), 255, "uint8")
    shown[4, 0], shown[4, 8], shown[0, 0] = 0, 1, 254
    cells = np.array([4 * 9 + 3, 4 * 9 + 8])  # three cells east of the one rock; the other rock itself
    found = _outcrop_features(shown, cells, 3)
    assert found.shape == (2, 10) and found.dtype == np.float32
    to_any, far = np.log1p([3.0, 0.0]), np.log1p(1e4)
    np.testing.assert_allclose(found[:, 0], to_any, rtol=1e-6)
    np.testing.assert_allclose(found[:, 1], np.log1p([3.0, 8.0]) - to_any, rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(found[:, 4], np.log1p([5.0, 0.0]) - to_any, rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(found[:, 7], far - to_any, rtol=1e-6)  # is nowhere to be seen
    for column, radius in ((2, 4.0), (3, 12.0)):
        one, other = (
            gaussian_filter((shown == rock).astype("float32"), radius, mode="constant").ravel()[cells]
            for rock in (0, 1)
        )
        np.testing.assert_allclose(found[:, column], one / (one + other + 1e-6), rtol=1e-5)
        np.testing.assert_allclose(found[:, column + 3], other / (one + other + 1e-6), rtol=1e-5)
        assert (found[:, column + 6] == 0).all()


def test_training_cells_are_the_visible_outcrop_and_test_cells_the_hidden(area):
    shown, truth, is_test = area
    found = sampled(area)
    np.testing.assert_array_equal(found.training, np.flatnonzero(shown < 2))
    np.testing.assert_array_equal(found.test, np.flatnonzero(is_test & (truth < 2)))
    np.testing.assert_array_equal(found.classes, shown.ravel()[found.training])
    np.testing.assert_array_equal(found.truth, truth.ravel()[found.test])
    np.testing.assert_array_equal(found.outcrop_test, _outcrop_features(shown, found.test, 2))
    assert found.n_classes == 2


def test_a_training_cell_is_described_without_its_own_block_and_with_most_others(area):
    """The distance to visible outcrop is at least that to outcrop of other blocks, and often just that."""
    shown, _, _ = area
    found = sampled(area)
    block = block_numbers(GRID, block_km=6.0)
    log_distance = found.outcrop_training[:, 0]
    least = np.empty(len(found.training))
    for name in np.unique(block):
        is_in = block.ravel()[found.training] == name
        others = (shown < 2) & (block != name)
        least[is_in] = np.log1p(distance_transform_edt(~others).ravel()[found.training[is_in]])
    assert (log_distance > least - 1e-5).all()
    assert np.mean(np.abs(log_distance - least) < 1e-5) > 0.7  # the rest has a neighbour in its own fold
    folds = [
        set(block.ravel()[found.training[np.isclose(log_distance, least)]].tolist()),
        set(block.ravel()[found.training].tolist()),
    ]
    assert folds[0] == folds[1]  # every block has been hidden in its turn


def test_the_folds_have_nearly_equally_many_blocks(area, monkeypatch):
    hidden = []
    hide = null_test.hide_outcrop

    def remember(shown, fold):
        hidden.append(len(np.unique(block_numbers(GRID, block_km=6.0)[fold])))
        return hide(shown, fold)

    monkeypatch.setattr(null_test, "hide_outcrop", remember)
    sampled(area)
    n_blocks = len(np.unique(block_numbers(GRID, block_km=6.0)))
    assert len(hidden) == 5 and sum(hidden) == n_blocks and max(hidden) - min(hidden) <= 1


def test_of_many_cells_as_many_are_drawn_as_are_wanted_in_their_order(area, monkeypatch):
    monkeypatch.setattr(null_test, "_MAX_TRAINING_CELLS", 100)
    monkeypatch.setattr(null_test, "_MAX_TEST_CELLS", 50)
    found, again, other = sampled(area), sampled(area), sampled(area, seed=1)
    for name, count in (("training", 100), ("test", 50)):
        cells = getattr(found, name)
        assert len(cells) == count and (np.diff(cells) > 0).all()
        np.testing.assert_array_equal(cells, getattr(again, name))
        assert not np.array_equal(cells, getattr(other, name))
    n = len(np.flatnonzero(area[0] < 2))
    monkeypatch.setattr(null_test, "_MAX_TRAINING_CELLS", n)
    assert len(sampled(area).training) == n


def test_blocks_have_the_default_side_unless_another_is_given(area):
    plain, default, other = (
        sample_cells(*area, GRID, 2, **sides).outcrop_training
        for sides in ({}, {"block_km": default_block_km(GRID)}, {"block_km": 2.0})
    )
    np.testing.assert_array_equal(plain, default)
    assert not np.array_equal(plain, other)


def test_a_class_that_is_not_among_the_learned_is_neither_trained_nor_tested_on(area):
    shown, truth, is_test = (array.copy() for array in area)
    shown[0, 10], truth[30, 10] = 2, 2
    found = sample_cells(shown, truth, is_test, GRID, 2, block_km=6.0)
    assert 10 not in found.training and 30 * 48 + 10 not in found.test
    assert set(found.classes) == set(found.truth) == {0, 1}


def test_either_set_without_a_cell_is_refused(area):
    shown, truth, is_test = area
    for arrays in ((np.full_like(shown, 255), truth, is_test), (shown, truth, np.zeros_like(is_test))):
        with pytest.raises(UserError, match="cannot be tested"):
            sample_cells(*arrays, GRID, 2)


def learner(p_of_truth, name="x"):
    """A learner of two classes that gives the true class such probabilities."""
    truth = np.zeros(len(p_of_truth), int)
    return _LearnerResult.from_probabilities(
        name, np.column_stack([p_of_truth, 1 - np.array(p_of_truth)]), truth
    )


def test_a_learner_s_likelihood_is_the_mean_logarithm_with_a_floor():
    found = _LearnerResult.from_probabilities(
        "trees", np.array([[0.5, 0.25, 0.25], [1.0, 0.0, 0.0]]), np.array([0, 2])
    )
    assert found.name == "trees"
    assert found.nll == pytest.approx(-(np.log(0.5) + np.log(1e-4)) / 2)
    assert found.to_dict() == {"accuracy": 0.5, "MPA": 0.5, "NLL": found.nll}
    assert found.value("accuracy") == 0.5 and found.value("NLL") == -found.nll


def test_gain_and_p_are_counted_against_the_mean_and_the_number_of_nulls():
    real, worse, worst = learner([0.9, 0.9, 0.4]), learner([0.6, 0.4, 0.4]), learner([0.1, 0.1, 0.1])
    test = NullTest(real, (worse, worst), worst, "trees")
    assert test.gain("accuracy") == pytest.approx(2 / 3 - (1 / 3 + 0) / 2)
    assert test.gain("NLL") == pytest.approx(-real.nll + (worse.nll + worst.nll) / 2)
    assert test.n_as_good() == 0 and test.p() == 1 / 3
    draw = NullTest(real, (real, worst, learner([0.95, 0.95, 0.3])), worst, "trees")
    assert draw.n_as_good("accuracy") == 2 and draw.p("accuracy") == 3 / 4
    assert draw.n_as_good() == 1 + (draw.nulls[2].nll <= real.nll)


@pytest.fixture
def fits(monkeypatch):
    """What trees would have been fitted to: (bands, name) in order."""
    found = []

    def remember(sample, bands, name):
        found.append((bands, name))
        return _LearnerResult(name, Metrics.from_classes([0], [0], 2), float(len(found)))

    monkeypatch.setattr(null_test, "_fit_and_evaluate", remember)
    return found


def test_real_and_null_gravity_differ_in_gravity_alone(fits):
    generator = np.random.default_rng(0)
    gravity, extra = generator.normal(size=(1, 20, 24)), generator.normal(size=(2, 20, 24))
    sample, said = SimpleNamespace(training=range(30), test=range(7)), []

    def progress(share, message, **numbers):
        said.append((share, message, numbers))

    found = gravity_null_test(gravity, sample, extra=extra, count=4, seed=3, progress=progress)
    (alone, _), (real, _), *nulls = fits
    bands = _with_neighbourhood_means(gravity)
    np.testing.assert_array_equal(alone, extra)
    np.testing.assert_array_equal(real, np.concatenate([extra, bands]))
    expected = list(_null_gravities(bands, 4, seed=3))
    assert [name for _, name in nulls] == [name for name, _ in expected]
    for (shown, _), (_, null) in zip(nulls, expected, strict=True):
        np.testing.assert_array_equal(shown, np.concatenate([extra, null]))
    assert (found.outcrop.nll, found.real.nll) == (1.0, 2.0)
    assert [null.nll for null in found.nulls] == [3.0, 4.0, 5.0, 6.0]
    assert "30 cells" in found.learner and "on 7" in found.learner
    assert [share for share, _, _ in said] == [0.0, 0.25, 0.5, 0.75]
    assert [numbers for _, _, numbers in said] == [
        {"doing": "nulls", "done": n, "total": 4} for n in (1, 2, 3, 4)
    ]
    assert said[0][1].endswith("1 of 4")


def test_without_further_bands_outcrop_stands_alone_and_twenty_nulls_are_made(fits):
    gravity = np.random.default_rng(1).normal(size=(1, 20, 24))
    found = gravity_null_test(gravity, SimpleNamespace(training=[0], test=[0]))
    assert fits[0][0] is None and fits[1][0].shape == (3, 20, 24)
    assert len(found.nulls) == 20 and found.real.name == "gravity as measured"


def small_sample(n_classes=3):
    """Cells whose outcrop says nothing; the class of training and test cells is the sign of a band there."""
    band = np.where(np.arange(400) % 2, 1.0, -1.0).reshape(1, 20, 20)
    training, test = np.arange(200), np.arange(200, 400)
    classes = np.where(band.ravel() > 0, 2, 0)
    nothing = np.zeros((200, 1), "float32")
    return band, _CellSample(training, test, nothing, nothing, classes[training], classes[test], n_classes)


def test_trees_read_the_bands_at_the_cells_and_a_class_without_training_cell_is_just_possible():
    band, sample = small_sample()
    with_band, without = (_fit_and_evaluate(sample, bands, "x") for bands in (band, None))
    assert with_band.metrics.accuracy == 1.0 and without.metrics.accuracy == 0.5
    assert without.nll == pytest.approx(-np.log((0.5 + 1e-4) / (1 + 3e-4)), rel=1e-4)
    assert with_band.metrics.confusion.shape == (3, 4)
    assert with_band.name == "x" and with_band.nll < 0.1


def test_the_same_sample_is_fitted_the_same_way_twice():
    band, sample = small_sample()
    first, second = (_fit_and_evaluate(sample, band, "x").nll for _ in range(2))
    assert first == second
