"""What scores a model sees no test outcrop, pools by the fitted weights, and leaves training ground alone."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from rasterio import Affine
from rasterio.crs import CRS
from scipy.special import softmax

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sampling.splits import hide_outcrop, make_split
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.experts.fit import ExpertTrainingData
from concealed_bedrock.models.experts.outcrop import DistanceBaseline
from concealed_bedrock.models.experts.pool import ExpertPool, _fit_weights
from concealed_bedrock.models.features.outcrop_map import repeat_cells
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.models.inference.windows import cut
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig
from concealed_bedrock.worker.inputs.dataset_reading import _validation_set
from concealed_bedrock.worker.training import scoring
from concealed_bedrock.worker.training.scoring import _of_some_windows, _Scorer

N = 3
GRID = Grid((72, 80), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
ROW, COL = np.indices(GRID.shape)
IS_TEST_AREA = COL >= 50


class Fixed:
    """An expert of fixed log probabilities, which remembers what it was given."""

    def __init__(self, seed):
        self.seed, self.given = seed, []

    def spec(self):
        return {"name": "fixed"}

    def tensors(self):
        return {}

    def predict_log_proba(self, x):
        self.given.append(x)
        generator = np.random.default_rng(self.seed)
        return np.log(generator.dirichlet([1.0] * N, x.queried.sum()).T).astype("float32")


def scene(turn=0):
    """A data set and training data of stripes, `turn` added to the classes of the test area."""
    truth = ((COL + ROW // 8) // 12 % N).astype("uint8")
    truth = np.where(IS_TEST_AREA, (truth + turn) % N, truth).astype("uint8")
    observed = np.where((ROW // 10 + COL // 10) % 3 == 0, COVER, truth).astype("uint8")
    is_test = IS_TEST_AREA & (observed < OUTSIDE)
    map_train, map_2x = hide_outcrop(observed, is_test), repeat_cells(observed, 2)
    map_2x[1::2, 1::2] = repeat_cells(truth, 2)[1::2, 1::2]  # slivers of bedrock in every covered cell
    bands = (truth + np.random.default_rng(0).normal(0, 0.3, truth.shape))[None].astype("float32")
    bands[:, IS_TEST_AREA] = 0.0  # gravity is not flipped with the labels
    folds = [(ROW < 36) & (COL < 25), (ROW >= 36) & (COL < 40)]
    experts = ExpertTrainingData(
        map_train,
        N,
        bands,
        folds,
        1.0,
        OutcropTrainingConfig(),
        map_observed=observed,
        map_2x=map_2x,
        held_out=IS_TEST_AREA,
    )
    data = SimpleNamespace(
        map_observed=observed,
        map_visible=map_train,
        is_test=is_test,
        grid=GRID,
        legend=SimpleNamespace(n_classes=N),
        bands=[{"source": "residual"}],
        raw=bands,
    )
    return data, experts


def scorer(pool=None, turn=0):
    pool = pool or ExpertPool((Fixed(1), Fixed(2)), (0.7, 0.2))
    return _Scorer(pool, *scene(turn), Scale(64, 64), torch.device("cpu"))


def test_no_expert_is_shown_test_outcrop_on_cells_or_subcells():
    pool = ExpertPool((Fixed(1),), (1.0,))
    scorer(pool).probabilities()
    (x,) = pool.experts[0].given
    assert (x.map_observed[IS_TEST_AREA] == COVER).all()
    assert (x.map_2x[repeat_cells(IS_TEST_AREA, 2)] == COVER).all()
    data, _ = scene()
    np.testing.assert_array_equal(x.map_observed[~IS_TEST_AREA], data.map_observed[~IS_TEST_AREA])
    assert x.queried[data.is_test].all()


def test_nearest_outcrop_is_not_shown_test_outcrop():
    """Flipped test labels change no byte of what it says; it is calibrated on the folds alone."""
    first, second = scorer(), scorer(turn=1)
    queried = first.data.is_test
    assert (first.data.map_observed != second.data.map_observed)[queried].all()
    found = [one.nearest_probabilities(queried).tobytes() for one in (first, second)]
    assert found[0] == found[1] and first.nearest.weights == second.nearest.weights
    _, experts = scene()
    x = experts.input(experts.train, queried)
    log_proba = DistanceBaseline("nearest-outcrop").predict_log_proba(x)
    expected = softmax(first.nearest.weights[0] * log_proba, axis=0)
    np.testing.assert_allclose(first.nearest_probabilities(queried), expected, rtol=1e-5)


def test_probabilities_are_pooled_by_the_fitted_weights_and_before_calibration_by_their_shares():
    one = scorer()
    calibrated, raw = one.probabilities()
    queried = one.x.queried
    a, b = (expert.predict_log_proba(one.x) for expert in one.pool.experts)
    np.testing.assert_allclose(calibrated[:, queried], softmax(0.7 * a + 0.2 * b, axis=0), rtol=1e-5)
    np.testing.assert_allclose(raw[:, queried], softmax((0.7 * a + 0.2 * b) / 0.9, axis=0), rtol=1e-5)
    assert np.isnan(calibrated[:, ~queried]).all()
    np.testing.assert_allclose(
        one.predict(one.x.bands, one.scale, queried)[:, queried], calibrated[:, queried], rtol=1e-5
    )


def test_a_temperature_above_one_softens():
    expert = Fixed(3)
    pool = ExpertPool((expert,), (1 / 2.5,))
    x = scorer().x
    np.testing.assert_allclose(
        np.exp(pool.predict_log_proba(x)),
        softmax(expert.predict_log_proba(x) / 2.5, axis=0),
        rtol=1e-5,
    )
    network = torch.nn.Identity()
    assert ExpertPool.of_network(network, {"name": "ggmnet"}, 1, N, temperature=2.5).weights == (0.4,)


def test_the_weight_of_an_overconfident_expert_is_the_reciprocal_of_its_temperature():
    generator = np.random.default_rng(0)
    proba = generator.dirichlet([1.0] * N, 20_000)
    labels = (proba.cumsum(1) > generator.random((20_000, 1))).argmax(1)
    (weight,) = _fit_weights([2.0 * np.log(proba.T)], labels)  # twice as sure as it should be
    assert weight == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("seed", range(3))
def test_validation_ground_is_training_ground(seed):
    data, _ = scene()
    split = make_split(data.map_observed, GRID, share=0.3, block_km=12.0, seed=seed)
    job = TrainJob("g.tif", Geology("m.gpkg", field="AGE"), "m.safetensors", block_km=12.0, seed=seed)
    found = _validation_set(data.map_observed, split, GRID, job)
    assert found.any() and not (found & split.is_test).any()
    assert (data.map_observed[found] < OUTSIDE).all()


@pytest.mark.parametrize("most", [1, 5, 30])
def test_cells_of_some_windows_are_touched_by_no_more_windows_than_are_wanted(monkeypatch, most):
    queried, scale = np.random.default_rng(0).random((120, 160)) < 0.3, Scale(16, 64)
    windows = [window.inside(queried.shape) for window in cut(queried.shape, 16, 4)]
    assert len(windows) > 100
    monkeypatch.setattr(scoring, "_MOST_PIXELS", most * 64**2)
    found = _of_some_windows(queried, scale)
    assert found.any() and not (found & ~queried).any()
    assert sum(found[window].any() for window in windows) <= most
    monkeypatch.setattr(scoring, "_MOST_PIXELS", len(windows) * 64**2)
    assert np.array_equal(_of_some_windows(queried, scale), queried)
