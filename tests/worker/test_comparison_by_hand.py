"""The comparison on the test set in exact numbers: which cells count, what is chosen, what stands where."""

from types import SimpleNamespace

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.geology.sampling.cv_blocks import block_numbers
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.evaluation.bootstrap import differences_by_distance
from concealed_bedrock.models.evaluation.fronts import compare_fronts
from concealed_bedrock.worker.training import comparison
from concealed_bedrock.worker.training.comparison import (
    _compare_methods,
    _describe_test_set,
    _forest_probabilities,
    _test_cells,
    _TestCells,
    _with_untrained,
)

GRID = Grid((12, 16), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
LABEL, NEAREST, FOREST = "Model", "Nearest outcrop", "Random forest"


def a_job(**settings):
    settings = {"block_km": 4.0, "seed": 7} | settings
    return TrainJob("g.tif", Geology("m.gpkg", field="AGE"), "m.safetensors", **settings)


@pytest.fixture
def data():
    """Two learned classes and a third that only the test set shows; the eastern half is the test area."""
    row, col = np.indices(GRID.shape)
    observed = ((row // 2 + col // 2) % 2).astype("uint8")
    observed[0] = 255
    observed[5, 8:] = 2
    is_test = (col >= 8) & (row != 11)
    visible = np.where(is_test, 255, observed).astype("uint8")
    return SimpleNamespace(
        map_observed=observed,
        map_visible=visible,
        map_train=np.where(col < 6, visible, 255).astype("uint8"),
        is_test=is_test,
        grid=GRID,
        scored_classes=("a", "b", "c"),
        legend=SimpleNamespace(n_classes=2),
        log_shares=np.log([0.75, 0.25]),
        bands=[{"quantity": "residual"}],
        without_gaps=np.random.default_rng(5).normal(size=(1, 12, 16)),
    )


@pytest.fixture
def probabilities():
    first = np.random.default_rng(0).random(GRID.shape).astype("float32")
    first[3, 9] = np.nan  # a cell that the model does not predict
    return np.stack([first, 1 - first])


def compared(data, probabilities, monkeypatch, strength=0.5, **settings):
    """The comparison with a forest and a nearest outcrop of fixed probabilities; and these."""
    asked = {}

    def fixed(seed):
        first = np.random.default_rng(seed).random(asked["scored"].sum())
        return np.stack([first, 1 - first])

    def nearest(scored):
        asked["scored"] = scored
        return fixed(1)

    def forest(raw, map_train, is_training, scored, n, **options):
        asked["forest"] = raw, map_train, is_training, scored, n, options
        found = fixed(2)
        found[:, 0] = np.nan  # of a cell without data
        return found.T

    monkeypatch.setattr(comparison, "random_forest", forest)
    found = _compare_methods(
        data, probabilities, job=a_job(**settings), label=LABEL, nearest=nearest, strength=strength
    )
    return found, asked, fixed(1), fixed(2)


def test_test_cells_with_a_class_and_a_prediction_are_scored_and_no_others(data, probabilities, monkeypatch):
    data.map_observed[7, 9] = 3  # no class of the test set
    found, asked, *_ = compared(data, probabilities, monkeypatch)
    expected = data.is_test & (data.map_observed < 3)
    expected[3, 9] = False
    np.testing.assert_array_equal(asked["scored"], expected)
    assert [method.metrics.cells for method in found.methods] == [expected.sum()] * 3
    assert expected.sum() == 10 * 8 - 2


def test_every_method_stands_with_the_classes_it_chooses(data, probabilities, monkeypatch):
    """All by weighted probabilities; what is without data counts as wrong."""
    found, asked, nearest, forest = compared(data, probabilities, monkeypatch)
    scored = asked["scored"]
    truth = data.map_observed[scored]
    weighted = probabilities * (np.array([0.75, 0.25]) ** -0.5)[:, None, None]
    chosen = weighted.argmax(0)
    assert (chosen != probabilities.argmax(0))[scored].any()
    np.testing.assert_array_equal(found.predicted[scored], chosen[scored])
    assert found.predicted[3, 9] == 255
    others = [(proba * (np.array([0.75, 0.25]) ** -0.5)[:, None]).argmax(0) for proba in (nearest, forest)]
    assert (others[0] != nearest.argmax(0)).any()
    others[1][0] = 255
    for method, name, classes in zip(
        found.methods, (LABEL, NEAREST, FOREST), (chosen[scored], *others), strict=True
    ):
        assert method.name == name
        assert method.metrics.accuracy == (classes == truth).mean()
        assert found.summary.scores[name]["accuracy"] == (classes == truth).mean()
        assert sum(ring.metrics.cells for ring in method.rings) == scored.sum()
    assert [method.reliability is None for method in found.methods] == [False, True, False]
    assert found.methods[0].reliability.count.sum() == scored.sum()
    assert found.methods[2].reliability.count.sum() == scored.sum() - 1  # one without data


def test_gains_are_over_the_same_cells_and_blocks_at_the_same_strength(data, probabilities, monkeypatch):
    found, asked, nearest, _ = compared(data, probabilities, monkeypatch)
    scored = asked["scored"]
    truth, blocks = data.map_observed[scored], block_numbers(GRID, block_km=4.0)[scored]
    shares = np.array([*np.log([0.75, 0.25]), 0.0])
    logs = [
        np.vstack([np.log(p), np.full((1, p.shape[1]), -np.inf)]) for p in (probabilities[:, scored], nearest)
    ]
    expected = compare_fronts(truth, *logs, shares, blocks)
    assert found.methods[0].trade.comparison is None
    gain = found.methods[1].trade.comparison
    assert (gain.accuracy_gain, gain.mpa_gain) == (expected.accuracy_gain, expected.mpa_gain)
    assert gain.accuracy_gain.n_blocks == len(np.unique(blocks)) == 6
    chosen = (nearest * (np.array([0.75, 0.25]) ** -0.5)[:, None]).argmax(0)
    distance = comparison.distance_km(data.map_visible, GRID)[scored]
    rings = differences_by_distance(
        truth, found.predicted[scored], chosen, 3, blocks=blocks, distance_km=distance
    )
    assert found.differences == rings and found.methods[1].difference == rings[0].mpa


def test_without_a_strength_the_most_likely_class_is_chosen(data, probabilities):
    found = _compare_methods(
        data, probabilities, job=a_job(), label=LABEL, nearest=lambda scored: np.ones((2, scored.sum())) / 2
    )
    is_told = np.isfinite(probabilities[0])
    np.testing.assert_array_equal(found.predicted[is_told], probabilities.argmax(0)[is_told])


def test_distances_are_to_the_outcrop_that_is_visible(data):
    scored = data.is_test & (data.map_observed < 3)
    cells = _test_cells(data, scored, a_job(), 0.25)
    np.testing.assert_array_equal(cells.distance_km, comparison.distance_km(data.map_visible, GRID)[scored])
    assert cells.distance_km.min() > 0.9 and cells.strength == 0.25 and cells.n_classes == 3
    np.testing.assert_allclose(cells.log_priors, np.log([0.75, 0.25]))
    np.testing.assert_array_equal(cells.truth, data.map_observed[scored])
    assert not cells.is_random and _test_cells(data, scored, a_job(split="random"), 0.0).is_random


def test_a_random_split_has_no_interval_and_no_difference(data, probabilities, monkeypatch):
    found, *_ = compared(data, probabilities, monkeypatch, split="random")
    assert found.differences == () and found.summary.intervals == {}
    assert all(method.difference is None for method in found.methods)
    assert found.test_set == "the test windows"
    blocks, *_ = compared(data, probabilities, monkeypatch)
    assert blocks.summary.intervals["blocks"] == 6 and blocks.test_set == "6 blocks withheld from training"


def test_the_test_set_is_named_by_its_split():
    blocks = np.array([3, 3, 5, 9])
    assert _describe_test_set(a_job(), blocks) == "3 blocks withheld from training"
    polygons = a_job(split="polygons", split_layer="p.gpkg")
    assert _describe_test_set(polygons, blocks) == "the test polygons"


def test_the_forest_is_trained_on_the_training_outcrop_alone(data, probabilities, monkeypatch):
    _, asked, *_ = compared(data, probabilities, monkeypatch)
    raw, map_train, is_training, scored, n, options = asked["forest"]
    assert raw is data.without_gaps and map_train is data.map_train and n == 2
    np.testing.assert_array_equal(is_training, data.map_train < 2)
    assert not (is_training & scored).any() and options["seed"] == 7 and options["n_jobs"] >= 1


def test_the_forest_s_probabilities_are_classes_by_cells(data, monkeypatch):
    scored = data.is_test
    monkeypatch.setattr(comparison.os, "cpu_count", lambda: None)  # where it is unknown
    jobs = []

    def forest(*_, n_jobs, **options):
        jobs.append(n_jobs)
        return np.zeros((scored.sum(), 2))

    monkeypatch.setattr(comparison, "random_forest", forest)
    assert _forest_probabilities(data, scored, a_job()).shape == (2, scored.sum()) and jobs == [1]


def of_two_learned(**others):
    arrays = {"truth": np.array([0, 1, 2]), "distance_km": np.ones(3), "blocks": np.arange(3)}
    settings = {"n_classes": 4, "log_priors": np.log([0.9, 0.1]), "strength": 1.0, "is_random": False}
    return _TestCells(**(arrays | settings | others))


def test_classes_that_were_not_learned_are_impossible_and_come_last():
    cells = of_two_learned()
    np.testing.assert_allclose(cells.shares, [np.log(0.9), np.log(0.1), 0, 0])
    proba = np.array([[0.5, 0.0, np.nan], [0.5, 1.0, np.nan]])
    expected = np.log([[0.5, 1e-9, 1e-9], [0.5, 1.0, 1e-9]])
    found = cells.log_proba(proba)
    np.testing.assert_allclose(found[:2], expected, atol=1e-12)
    assert found.shape == (4, 3) and (found[2:] == -np.inf).all()
    np.testing.assert_array_equal(
        _with_untrained(proba.T[:2], 5), [[0.5, 0.5, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0]]
    )


def test_the_strength_is_the_set_s_own_unless_another_is_given():
    cells, proba = of_two_learned(), np.array([[0.8, 0.95], [0.2, 0.05]])
    assert cells.chosen(proba).tolist() == [1, 0]  # .8 / .9 < .2 / .1, .95 / .9 > .05 / .1
    assert cells.chosen(proba, 0.0).tolist() == [0, 0]


def test_a_method_s_front_and_confidence_are_those_of_its_own_probabilities():
    cells = of_two_learned(truth=np.array([0, 1, 0]))
    proba = np.array([[0.8, 0.3, 0.4], [0.2, 0.7, 0.6]])
    found = cells.evaluate("x", proba, proba.argmax(0), proba)
    assert found.trade.shown[0.0].accuracy == pytest.approx(2 / 3) and found.trade.comparison is None
    assert found.reliability.count.sum() == 3
    assert found.reliability.expected_calibration_error == pytest.approx((0.2 + 0.6 + 0.3) / 3)
    assert cells.evaluate("x", proba, proba.argmax(0), None).reliability is None
    flat = cells.evaluate("x", proba, proba.argmax(0), np.full((2, 3), 0.5))
    assert flat.trade.shown[0.0].mpa == found.trade.shown[0.0].mpa and flat.metrics.mpa == found.metrics.mpa
    assert flat.reliability.expected_calibration_error == pytest.approx(0.5 - 1 / 3)
    without = found.__class__("x", found.metrics)  # of classes without probabilities
    assert cells.compare(proba, proba, without) is without
    gained = cells.compare(proba, proba[::-1], found)
    assert gained.difference.metric == "mpa" and gained.difference.estimate == pytest.approx(0.5 - 0.5)
