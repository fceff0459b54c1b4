"""Methods are compared at the same prior correction: nearest outcrop gains nothing over itself."""

import json

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.training.comparison import _TestCells
from concealed_bedrock.worker.verbs.evaluate import _judge


@pytest.fixture(scope="module")
def cells():
    """4,000 cells of four classes, of which three were learned."""
    generator = np.random.default_rng(0)
    truth = generator.choice(4, 4000, p=[0.6, 0.25, 0.1, 0.05]).astype("uint8")
    distance, blocks = generator.gamma(2, 10, 4000), np.arange(4000) // 100
    priors = np.log([0.7, 0.2, 0.1])
    return _TestCells(truth, distance, blocks, 4, priors, 0.5, is_random=False)


def probabilities(seed):
    return np.random.default_rng(seed).dirichlet([1.0] * 3, 4000).T.astype("float32")


def test_a_method_compared_with_itself_gains_exactly_nothing_whatever_the_strength(cells):
    proba = probabilities(1)
    found = cells.compare(proba, proba, cells.evaluate("other", proba, proba.argmax(0), proba))
    gains = found.difference, found.trade.comparison.accuracy_gain, found.trade.comparison.mpa_gain
    assert [(gain.estimate, gain.low, gain.high) for gain in gains] == [(0.0, 0.0, 0.0)] * 3


def test_a_class_that_was_not_learned_counts_as_wrong_at_every_strength(cells):
    proba = probabilities(2)
    found = cells.evaluate("other", proba, proba.argmax(0), proba)
    for metrics in found.trade.shown.values():
        assert metrics.recall[3] == 0 and metrics.cells == 4000
    assert found.metrics.accuracy == found.trade.shown[0.0].accuracy == found.trade.front.accuracy[0]
    assert found.metrics.mpa == found.trade.shown[0.0].mpa == pytest.approx(found.trade.front.mpa[0])


def test_a_random_split_has_fronts_and_no_intervals(cells):
    random = _TestCells(*(vars(cells)[name] for name in list(vars(cells))[:-1]), is_random=True)
    proba = probabilities(3)
    found = random.compare(proba, proba, random.evaluate("other", proba, proba.argmax(0), proba))
    assert found.difference is None and found.trade.comparison is None and found.trade.front.mpa.size == 21


def test_a_training_of_nearest_outcrop_gains_exactly_nothing_in_its_report(worker, survey, training):
    folder = survey / "nearest"
    folder.mkdir()
    job = training | {
        "output": str(folder / "m.safetensors"),
        "report": str(folder / "r.html"),
        "genotype": "",
    }
    job |= {"architecture": "nearest-outcrop", "evidence": "outcrop"}
    code, lines = worker.run("train", job, folder)
    assert code == 0, lines[-1]
    found = json.loads((folder / "r.json").read_text())
    model, nearest = found["methods"]["Nearest outcrop by distance"], found["methods"]["Nearest outcrop"]
    for key in ("accuracy", "MPA"):
        assert model["front"][key] == nearest["front"][key]
    none = [nearest["first method less this one"], *found["gain over nearest outcrop"]]
    none += [value for value in nearest["front"].values() if isinstance(value, dict)]
    assert len(none) >= 4
    for gain in none:
        for each in [gain] if "estimate" in gain else [gain["accuracy"], gain["mpa"]]:
            assert each is None or (each["estimate"], each["low"], each["high"]) == (0, 0, 0)
    assert "not significant" in found["headline"] and "does better" not in found["verdict"]


def test_an_evaluation_sets_the_prediction_against_the_front_of_nearest_outcrop():
    rows, cols = np.indices((60, 60))
    truth = ((rows // 15 + cols // 15) % 3).astype("uint8")
    shown = np.where((rows % 12 < 7) & (cols % 12 < 7), 255, truth).astype("uint8")
    scored = shown == 255
    made = Grid((60, 60), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
    perfect, nearest = _judge(made, truth, truth, shown, scored, 3, None)
    assert perfect.trade.front.accuracy.tolist() == [1.0]
    assert set(nearest.trade.shown) == {0.0, 0.5}
    assert nearest.trade.comparison.accuracy_gain.estimate > 0
    assert nearest.metrics.accuracy == pytest.approx(
        nearest.trade.front.accuracy[0], abs=0.02
    )  # but for ties
