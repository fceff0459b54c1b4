"""What a training promises under the cover is its confidence there, and nothing where none can be had."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.outcrop import distance_km
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.out_of_fold import held_out_cells
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig
from concealed_bedrock.worker.training.under_cover import _UnderCover, _warn_of_distance
from tests.worker.small_models import Deaf

GRID = Grid((60, 160), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
ROW, COL = np.indices(GRID.shape)
TRUTH = ((ROW // 15 + COL // 20) % 3).astype("uint8")
FOLDS = [(ROW < 30) & (COL < 25), (ROW >= 30) & (COL >= 25) & (COL < 50)]


class Scorer:
    """Asks the pool that is delivered, as the scorer of a training does."""

    def __init__(self, experts):
        self.experts = experts

    def covered_probabilities(self, pool, queried):
        return np.exp(pool.predict_log_proba(self.experts.input(self.experts.delivered, queried)))


def trained(seen, *, is_network=False):
    """A setup, its expert of nearest outcrop and the pool."""
    bands = np.empty((0, *GRID.shape), "float32")
    experts = ExpertTrainingData(seen, 3, bands, FOLDS, 1.0, OutcropTrainingConfig(seed=2))
    data = SimpleNamespace(grid=GRID, raw=np.zeros((1, *GRID.shape), "float32"), log_shares=np.zeros(3))
    job, plan = SimpleNamespace(seed=2, block_km=15.0), SimpleNamespace(is_network=is_network)
    fitted = fit_expert("nearest-outcrop", experts, lambda *_, **__: None)
    return (
        SimpleNamespace(data=data, experts=experts, job=job, plan=plan),
        fitted,
        pool_experts([fitted], experts)[0],
    )


def test_the_expected_accuracy_is_the_mean_confidence_of_the_covered_cells_within_reach():
    seen = np.where((COL >= 50) & (COL < 90), COVER, TRUTH).astype("uint8")
    setup, fitted, pool = trained(np.where(COL >= 90, OUTSIDE, seen).astype("uint8"))
    found = _UnderCover.of(setup, [fitted], pool)
    reporter = Deaf()
    expected = found.expected(setup, Scorer(setup.experts), pool, reporter)
    distance = distance_km(setup.experts.map_train, GRID)
    within = (seen == COVER) & (distance <= found.calibration.limit_km) & (COL < 90)
    proba = found.calibration.apply(
        Scorer(setup.experts).covered_probabilities(pool, within), distance[within]
    )
    assert expected.value == pytest.approx(float(proba.max(axis=0).mean()), abs=1e-6)
    assert expected.low < expected.value < expected.high
    assert expected.covered == pytest.approx(within.sum() / ((seen == COVER) & (COL < 90)).sum())
    assert expected.limit_km == found.calibration.limit_km


def test_covered_ground_beyond_every_tested_distance_is_one_sentence_and_no_promise():
    seen = np.where(COL < 50, TRUTH, np.where(COL < 140, OUTSIDE, COVER)).astype("uint8")
    setup, fitted, pool = trained(seen)
    reporter = Deaf()
    assert (
        _UnderCover.of(setup, [fitted], pool).expected(setup, Scorer(setup.experts), pool, reporter) is None
    )
    [sentence] = reporter.said
    assert sentence.startswith("All covered ground lies farther from outcrop than the ")
    assert "larger blocks (BLOCK)" in sentence


def test_where_most_covered_ground_is_farther_the_share_is_told():
    near, far = (COL >= 50) & (COL < 53), COL >= 110
    setup, fitted, pool = trained(
        np.where(near | far, COVER, np.where(COL < 50, TRUTH, OUTSIDE)).astype("uint8")
    )
    reporter = Deaf()
    expected = _UnderCover.of(setup, [fitted], pool).expected(setup, Scorer(setup.experts), pool, reporter)
    share = near.sum() / (near.sum() + far.sum())
    assert expected.covered == pytest.approx(share)
    [sentence] = reporter.said
    assert sentence.startswith(
        f"{1 - share:.0%} of the covered ground lies farther from outcrop (up to 110 km)"
    )


def test_what_the_confidence_misses_is_kept_for_every_held_out_cell():
    setup, fitted, pool = trained(np.where(COL < 50, TRUTH, COVER).astype("uint8"))
    found = _UnderCover.of(setup, [fitted], pool)
    told = []
    for one in held_out_cells([fitted], pool.weights, setup.experts):
        distance = distance_km(one.visible, GRID)[one.where]
        proba = found.calibration.apply(np.exp(one.log_proba), distance)
        told.append((proba.argmax(axis=0) == one.labels) - proba.max(axis=0))
    np.testing.assert_allclose(found.residual, np.concatenate(told), atol=1e-6)
    assert found.residual.min() < 0 < found.residual.max()


def test_a_covered_cell_just_as_far_as_could_be_tested_is_within_reach():
    seen = np.where(COL < 50, TRUTH, np.where(COL < 60, COVER, OUTSIDE)).astype("uint8")
    setup, fitted, pool = trained(seen)
    found = _UnderCover.of(setup, [fitted], pool)
    distance = distance_km(seen, GRID)[seen == COVER]
    limit_km = float(distance[25])
    calibration = replace(found.calibration, knots_km=(1.0, limit_km), powers=(1.0, 1.0), least=(0.5,))
    found = replace(found, calibration=calibration)
    expected = found.expected(setup, Scorer(setup.experts), pool, Deaf())
    assert expected.covered == (distance <= limit_km).mean() > (distance < limit_km).mean()


@pytest.mark.parametrize(("share", "start"), [(0.0, "All"), (0.49, "51%"), (0.5, ""), (0.51, ""), (1.0, "")])
def test_a_warning_is_given_where_less_than_half_of_the_cover_is_within_reach(share, start):
    reporter = Deaf()
    _warn_of_distance(share, 20.0, 90.0, reporter)
    assert len(reporter.said) == bool(start)
    assert all(sentence.startswith(start) for sentence in reporter.said)


def test_without_cover_nothing_is_expected_under_it():
    setup, fitted, pool = trained(np.where(COL < 50, TRUTH, OUTSIDE).astype("uint8"))
    reporter = Deaf()
    assert (
        _UnderCover.of(setup, [fitted], pool).expected(setup, Scorer(setup.experts), pool, reporter) is None
    )
    assert reporter.said == []


def test_a_network_of_gravity_is_not_calibrated_by_distance_to_outcrop():
    setup, fitted, pool = trained(np.where(COL < 50, TRUTH, COVER).astype("uint8"), is_network=True)
    found, probabilities = _UnderCover.of(setup, [fitted], pool), np.ones((3, *GRID.shape))
    assert found.calibration is None
    assert found.apply(probabilities, setup) is probabilities
    assert found.expected(setup, Scorer(setup.experts), pool, Deaf()) is None


def test_probabilities_of_some_cells_are_those_of_the_raster_at_these_cells():
    setup, fitted, pool = trained(np.where(COL < 50, TRUTH, COVER).astype("uint8"))
    found = _UnderCover.of(setup, [fitted], pool)
    raster = np.random.default_rng(0).dirichlet(np.ones(3), GRID.shape).transpose(2, 0, 1)
    cells = (ROW % 7 == 0) & (COL > 30)
    assert np.array_equal(found.apply(raster, setup)[:, cells], found.apply(raster[:, cells], setup, cells))


@pytest.mark.parametrize(
    ("legend", "changed", "message", "remedy"),
    [
        ("*,0,rock\n,255,cover\n", {}, "1 bedrock class", "more classes in the legend"),
        ("", {"block_km": 500.0}, "lies in 1 block(s)", "Give a smaller block size"),
    ],
)
def test_one_class_and_no_block_to_test_on_are_one_sentence_with_a_remedy(
    worker, training, tmp_path, legend, changed, message, remedy
):
    job = training | {"architecture": "nearest-outcrop", "evidence": "outcrop", "genotype": ""}
    job |= {"output": str(tmp_path / "m.safetensors"), "report": ""}
    if legend:
        (tmp_path / "l.csv").write_text("value_in_map,class,name\n" + legend)
        job["geology"] = job["geology"] | {"legend": str(tmp_path / "l.csv")}
    code, lines = worker.run("train", job | changed, tmp_path)
    assert code == 1
    assert message in lines[-1]["message"] and remedy in lines[-1]["remedy"]
    assert not (tmp_path / "m.safetensors").exists()
