"""What scores a pool, in exact numbers and by what each part is given: pool, map, weights, sentences."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from rasterio import Affine
from rasterio.crs import CRS
from scipy.special import softmax

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.experts.fit import ExpertTrainingData, _predict_folds
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features.outcrop_channels import FeatureCache
from concealed_bedrock.models.features.outcrop_map import repeat_cells
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig
from concealed_bedrock.worker.training import scoring
from concealed_bedrock.worker.training.scoring import _Scorer
from concealed_bedrock.worker.verbs import train

GRID = Grid((6, 8), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
ROW, COL = np.indices(GRID.shape)
CPU = torch.device("cpu")


class Told:
    """An expert of two classes: the first's probability is a cell's first band, or fixed for outcrop."""

    def __init__(self, reads="outcrop", first=0.75):
        self.reads, self.first, self.given = reads, first, []

    def spec(self):
        return {"name": "told"} | ({"reads": self.reads} if self.reads else {})

    def predict_log_proba(self, x):
        self.given.append(x)
        first = x.bands[0][x.queried] if self.reads == "gravity" else np.full(x.queried.sum(), self.first)
        return np.log(np.stack([first, 1 - first])).astype("float32")


@pytest.fixture
def scene():
    """Two classes, a test area in the east, cover in one row, sea in the last column."""
    observed = ((ROW + COL) % 2).astype("uint8")
    observed[2], observed[:, 7] = COVER, OUTSIDE
    is_test = (COL >= 5) & (observed < 2)
    map_train = np.where(is_test, COVER, observed).astype("uint8")
    bands = np.random.default_rng(0).uniform(0.1, 0.9, (2, 6, 8)).astype("float32")
    experts = ExpertTrainingData(
        map_train,
        2,
        bands,
        [(COL < 2), (COL >= 2) & (COL < 4)],
        1.25,
        OutcropTrainingConfig(),
        map_observed=observed,
        map_2x=repeat_cells(observed, 2),
        held_out=COL >= 5,
    )
    names = [{"quantity": "one", "source": "residual"}, {"quantity": "two", "source": "extra"}]
    data = SimpleNamespace(
        map_observed=observed,
        map_visible=map_train,
        is_test=is_test,
        grid=GRID,
        legend=SimpleNamespace(n_classes=2),
        bands=names,
        raw=bands,
        standardised=bands,
    )
    return data, experts


def scorer(scene, *experts, weights=None):
    pool = ExpertPool(tuple(experts), tuple(weights or [1.0] * len(experts)))
    return _Scorer(pool, *scene, Scale(6, 64), CPU)


def test_test_cells_and_cover_are_asked_for_and_nothing_outside(scene):
    data, experts = scene
    x = scorer(scene, Told()).x
    np.testing.assert_array_equal(x.queried, (data.is_test | (ROW == 2)) & (COL < 7))
    assert (x.num_classes, x.aspect, x.device, x.scale) == (2, 1.25, CPU, Scale(6, 64))
    assert x.bands is experts.bands and x.features is experts.features
    np.testing.assert_array_equal(x.map_observed, experts.map_train)
    np.testing.assert_array_equal(x.map_2x, experts.train.map_2x)


def test_probabilities_are_powers_by_weight_and_powers_by_share(scene):
    one = scorer(scene, Told(first=0.8), Told(first=0.5), weights=[1.5, 0.5])
    calibrated, raw = one.probabilities()
    for found, power in ((calibrated, 1.5), (raw, 0.75)):
        first = 0.8**power / (0.8**power + 0.2**power)
        np.testing.assert_allclose(found[0][one.x.queried], first, rtol=1e-5)
        assert np.isnan(found[:, ~one.x.queried]).all()
        assert found.shape == (2, 6, 8) and found.dtype == np.float32
    flat, also = scorer(scene, Told(first=0.8), weights=[0.0]).probabilities()
    np.testing.assert_allclose(flat[0][one.x.queried], 0.5)
    np.testing.assert_allclose(also[0][one.x.queried], 0.5)


def test_the_pool_that_is_scored_is_that_of_experts_that_were_not_shown_the_test_set(monkeypatch):
    seen = []

    class Scored(Exception):
        pass

    def remember(pool, *others):
        seen.append(pool)
        raise Scored

    monkeypatch.setattr(train, "_Scorer", remember)
    data = SimpleNamespace(scale=lambda window_px: None)
    setup = SimpleNamespace(
        job=None, plan=None, data=data, preset=SimpleNamespace(window_px=64), experts=None, device=None
    )
    reporter = SimpleNamespace(progress=lambda *told, **numbers: None)
    with pytest.raises(Scored):
        train._deliver(
            setup,
            "delivered",
            "not shown the test set",
            history=None,
            gravity="",
            ranking=None,
            under_cover=None,
            reporter=reporter,
        )
    assert seen == ["not shown the test set"]


def test_nearest_outcrop_is_calibrated_and_asked_at_the_cells_wanted(scene):
    one = scorer(scene, Told())
    few = np.zeros(GRID.shape, bool)
    few[0, 5] = few[4, 5] = True
    found = one.nearest_probabilities(few)
    assert found.shape == (2, 2)
    np.testing.assert_allclose(found.sum(0), 1, rtol=1e-5)
    expert = one.nearest.experts[0]
    log_proba = expert.predict_log_proba(scene[1].input(scene[1].train, few))
    np.testing.assert_allclose(found, softmax(one.nearest.weights[0] * log_proba, axis=0), rtol=1e-5)


def test_folds_that_weights_are_fitted_on_show_neither_themselves_nor_the_test_set(scene):
    data, experts = scene
    told = Told()
    log_proba = _predict_folds([told, told], experts)
    for x, fold, found in zip(told.given, experts.folds, log_proba, strict=True):
        is_hidden = fold | (COL >= 5)
        np.testing.assert_array_equal(x.queried, fold & (experts.map_train < OUTSIDE))
        assert (x.map_observed[is_hidden & (COL < 7)] == COVER).all()
        assert (x.map_2x[repeat_cells(is_hidden & (COL < 7), 2)] == COVER).all()
        np.testing.assert_array_equal(x.map_observed[~is_hidden], data.map_observed[~is_hidden])
        assert found.shape == (2, x.queried.sum())


@pytest.mark.parametrize("has_subcells", [True, False])
def test_nearest_outcrop_says_the_same_whatever_the_test_cells_show(scene, has_subcells):
    data, experts = scene
    found = []
    for turn in (0, 1):
        observed = np.where(data.is_test, (data.map_observed + turn) % 2, data.map_observed).astype("uint8")
        map_2x = repeat_cells(observed, 2) if has_subcells else None
        shown = replace(experts, map_observed=observed, map_2x=map_2x)
        turned = SimpleNamespace(**(vars(data) | {"map_observed": observed}))
        found.append(scorer((turned, shown), Told()).nearest_probabilities(data.is_test).tobytes())
    assert found[0] == found[1]


@pytest.mark.parametrize("uses_all", [False, True])
def test_covered_cells_are_predicted_by_the_delivered_pool_from_the_map_it_is_delivered_with(scene, uses_all):
    data, experts = scene
    experts = replace(experts, uses_all=uses_all)
    told, other = Told(first=0.8), Told()
    found = scorer((data, experts), other).covered_probabilities(ExpertPool((told,), (2.0,)), ROW == 2)
    np.testing.assert_allclose(found, np.repeat([[0.64 / 0.68], [0.04 / 0.68]], 8, axis=1), rtol=1e-5)
    (x,) = told.given
    outcrop = experts.observed if uses_all else experts.train
    np.testing.assert_array_equal(x.map_observed, outcrop.classes)
    np.testing.assert_array_equal(x.map_2x, outcrop.map_2x)
    assert (x.map_observed[data.is_test] < OUTSIDE).all() == uses_all and not other.given


def test_with_other_bands_experts_of_outcrop_are_not_asked_again(scene):
    outcrop, silent, gravity = Told(), Told(reads=""), Told(reads="gravity")
    one = scorer(scene, outcrop, gravity, silent, weights=[1.0, 2.0, 1.0])
    queried, other = one.x.queried, np.roll(one.x.bands, 1, axis=1)
    for bands in (one.x.bands, other):
        found = one.predict(bands, Scale(3, 32), queried)
        first = 0.75**2 * bands[0] ** 2
        expected = first / (first + 0.25**2 * (1 - bands[0]) ** 2)
        np.testing.assert_allclose(found[0][queried], expected[queried], rtol=1e-4)
        assert np.isnan(found[:, ~queried]).all() and found.dtype == np.float32
    assert (len(outcrop.given), len(silent.given), len(gravity.given)) == (1, 1, 2)
    assert outcrop.given[0].bands is one.x.bands and gravity.given[1].bands is other
    assert {x.overlap for x in gravity.given} == {0.25} and outcrop.given[0].overlap == 0.5
    assert {x.scale for x in gravity.given} == {Scale(3, 32)}
    one.predict(other, one.scale, ~queried)  # other cells have to be asked for
    assert (len(outcrop.given), len(silent.given)) == (2, 2)


def test_two_experts_of_outcrop_are_remembered_apart(scene):
    one = scorer(scene, Told(first=0.9), Told(first=0.1))
    for _ in range(2):
        found = one.predict(one.x.bands, one.scale, one.x.queried)
        np.testing.assert_allclose(found[:, one.x.queried], 0.5, rtol=1e-5)


def said_by(scene, *experts):
    said = []
    reporter = SimpleNamespace(info=said.append)
    return scorer(scene, *experts).importance(reporter), said


def test_importance_is_measured_on_the_test_cells_with_a_learned_class(scene):
    data, _ = scene
    gravity = Told(reads="gravity")
    found, said = said_by(scene, gravity)
    assert said == [] and found.bands == ["one", "two"]
    is_scored = data.is_test & (data.map_observed < 2)
    expected = (data.raw[0] < 0.5)[is_scored] == (data.map_observed == 1)[is_scored]
    assert found.accuracy == pytest.approx(expected.mean())
    assert found.accuracy_loss[1] == 0  # the expert does not read it
    assert all((x.queried == is_scored).all() and x.scale == Scale(6, 64) for x in gravity.given)


def test_importance_needs_two_bands_and_a_test_cell_of_a_learned_class(scene):
    data, experts = scene
    data.bands = data.bands[:1]
    assert said_by((data, experts), Told()) == (
        None,
        ["The importance of the bands was not measured: there is one band."],
    )
    data.bands = data.bands * 2
    for untrained in (data.legend.n_classes, 5):
        data.map_observed = np.where(data.is_test, untrained, data.map_observed).astype("uint8")
        found, said = said_by((data, experts), Told())
        assert found is None and "no learned class" in said[0] and len(said) == 1


def test_channels_that_experts_share_are_shared_with_those_that_are_scored(scene):
    assert isinstance(scorer(scene, Told()).x.features, FeatureCache)
    assert scoring._say_nothing(0.5, "x", done=1) is None
