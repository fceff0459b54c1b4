"""Gravity in context as an expert: trusted where it beats its nulls, and only there; blind to test ground."""

from dataclasses import replace

import numpy as np
import pytest
from safetensors.torch import load_file

from concealed_bedrock.contract import RESOURCES
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import Card
from concealed_bedrock.models.evaluation.gravity_nulls import _NullTransform
from concealed_bedrock.models.experts import gravity_context, gravity_context_fit, tested_area
from concealed_bedrock.models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.gravity_context import MetricReader, _GravityContext
from concealed_bedrock.models.experts.gravity_context_fit import _HeldOut, _Trial, fit_gravity_context
from concealed_bedrock.models.experts.outcrop import block_slices
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig

COVER, N = 255, 3


def quiet(fraction, message, **numbers):
    pass


def ground(seed=0, helps=True):
    """Bodies of three classes under squares of cover; gravity tells the classes apart, or knows nothing."""
    rng = np.random.default_rng(seed)
    row, col = np.indices((60, 64))
    truth = rng.integers(0, N, (10, 11))[row // 6, col // 6].astype("uint8")
    seen = np.where((row // 10 + col // 9) % 3 == 0, COVER, truth).astype("uint8")
    noise = rng.normal(0, 0.3, truth.shape)
    bands = ((truth if helps else 0) + noise)[None].astype("float32")
    folds = [(row < 30) & (col < 32), (row >= 30) & (col >= 32)]
    return ExpertTrainingData(seen, N, bands, folds, 0.9, OutcropTrainingConfig(steps=1)), truth


def figures(test):
    return [(one.name, one.nll, one.metrics.accuracy) for one in (test.outcrop, test.real, *test.nulls)]


@pytest.fixture(scope="module")
def metric():
    return MetricReader.of(load_file(RESOURCES / "networks" / "gravity_metric.safetensors"), ["residual"])


@pytest.fixture(scope="module")
def informed():
    data, truth = ground()
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    return data, truth, outcrop, *fit_gravity_context(data, [outcrop], quiet, count=19)


def test_gravity_that_tells_classes_apart_is_trusted(informed):
    data, truth, outcrop, found, test = informed
    assert test.p() == 1 / 20 and test.is_beyond_chance
    assert test.real.nll < test.outcrop.nll < min(null.nll for null in test.nulls) + 0.1
    under_cover = data.map_train == COVER
    pool, scored = pool_experts([outcrop, found], data)
    assert pool.weights == scored.weights and pool.weights[1] > 0
    x = data.input(data.train, under_cover)
    right, alone = (
        (one.predict_log_proba(x).argmax(0) == truth[under_cover]).mean() for one in (pool, outcrop.expert)
    )
    assert right > alone + 0.2


def test_gravity_that_knows_nothing_has_no_weight():
    data, _ = ground(helps=False)
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    found, test = fit_gravity_context(data, [outcrop], quiet, count=19)
    assert test.p() > 0.05 and found is None


def test_mirrored_gravity_is_not_trusted():
    data, _ = ground(seed=2)
    mirrored = replace(data, bands=_NullTransform(mirrored=True, quarters=2).apply(data.bands))
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    assert fit_gravity_context(mirrored, [outcrop], quiet, count=19)[0] is None


def test_the_metric_takes_part_where_gravity_helps_and_is_kept_with_the_model(informed, metric, tmp_path):
    data, _, outcrop, _, without = informed
    data = replace(data, metric=metric)
    found, test = fit_gravity_context(data, [outcrop], quiet, count=19)
    assert test.real.nll <= without.real.nll + 1e-4  # one more fit in the same pool
    assert found.expert.weights.shape == (3,) and found.expert.weights[2] > 0
    pool, _ = pool_experts([outcrop, found], data)
    save_model(tmp_path / "m.safetensors", pool, card_of(pool))
    again, card = load_model(tmp_path / "m.safetensors")
    assert card.architecture["readers"][1]["bands"] == ["residual"]
    x = data.input(data.train, data.map_train == COVER)
    np.testing.assert_array_equal(again.predict_log_proba(x), pool.predict_log_proba(x))


@pytest.mark.parametrize("kind", ["noise", "mirrored"])
def test_with_the_metric_too_gravity_that_knows_nothing_has_no_weight(kind, metric):
    data, _ = ground(seed=2, helps=kind == "mirrored")
    bands = _NullTransform(mirrored=True, quarters=2).apply(data.bands) if kind == "mirrored" else data.bands
    data = replace(data, bands=bands, metric=metric)
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    found, test = fit_gravity_context(data, [outcrop], quiet, count=19)
    assert found is None and test.p() > 0.05


def test_a_fold_that_comes_twice_is_weighed_once(informed):
    data, _, _, _, test = informed
    twice = replace(data, folds=[fold for fold in data.folds for _ in range(2)])
    outcrop = fit_expert("nearest-outcrop", twice, quiet)
    assert figures(fit_gravity_context(twice, [outcrop], quiet, count=19)[1]) == figures(test)


def test_no_test_label_is_in_sight_of_the_weights(informed):
    """Whatever the held-out ground shows, every number is the same."""
    data, truth, *_ = informed
    is_test = np.zeros(truth.shape, bool)
    is_test[:, 50:] = True
    train = np.where(is_test, np.uint8(COVER), data.map_train)
    found = []
    for labels in (truth, (truth + 1) % N):
        observed = np.where(is_test, labels, data.map_train).astype("uint8")
        held_out = replace(data, map_train=train, map_observed=observed, held_out=is_test)
        one = fit_expert("nearest-outcrop", replace(data, map_train=train), quiet)
        expert, test = fit_gravity_context(held_out, [one], quiet, count=19)
        found.append((expert.expert.weights.tobytes(), figures(test)))
    assert found[0] == found[1]


def test_no_more_nulls_are_drawn_than_it_takes():
    data, _ = ground(helps=False)
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    _, test = fit_gravity_context(data, [outcrop], quiet, count=59)
    assert len(test.nulls) < 59 and test.n_as_good() == 3 and test.nulls[-1].nll <= test.real.nll
    assert test.p() == 4 / (1 + len(test.nulls)) > 0.05


def test_few_nulls_are_all_drawn_where_none_does_as_well(informed):
    data, _, outcrop, *_ = informed
    found, test = fit_gravity_context(data, [outcrop], quiet, count=5)
    assert len(test.nulls) == 5 and test.p() == 1 / 6 and found is None


def test_without_held_out_outcrop_nothing_is_tested():
    data, _ = ground()
    data = replace(data, folds=[np.zeros(data.map_train.shape, bool)])
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    assert fit_gravity_context(data, [outcrop], quiet, count=3) == (None, None)


def card_of(pool):
    band = {"quantity": "Residual", "source": "residual", "transform": "residual", "unit": "mGal"}
    return Card(
        architecture=pool.architecture("both"),
        in_bands=1,
        bands=[band | {"mean": 0.0, "std": 1.0}],
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 40000.0, "edges": "biharmonic", "method": "m"},
        classes=[{"value": n, "name": f"c{n}", "colour": "#aabbcc"} for n in range(N)],
        windows=[{"side_cells": 64, "window_px": 64, "pixels_per_cell": 1.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 1.0, 1.0),
    )


def test_it_comes_back_from_a_model_file(informed, tmp_path):
    data, _, outcrop, found, _ = informed
    pool, _ = pool_experts([outcrop, found], data)
    save_model(tmp_path / "m.safetensors", pool, card_of(pool))
    again, card = load_model(tmp_path / "m.safetensors")
    assert card.architecture["readers"][1] == found.expert.spec() | {"p": 0.05, "nulls": 19}
    x = data.input(data.train, data.map_train == COVER)
    np.testing.assert_array_equal(again.predict_log_proba(x), pool.predict_log_proba(x))


@pytest.mark.parametrize(
    "weights", [np.zeros(1), np.array([0.1, -0.1]), np.array([0.1, 0, 0, 0]), np.zeros((4, 1))]
)
def test_weights_that_no_training_gives_are_refused(weights, tmp_path):
    pool = ExpertPool((_GravityContext(weights, 0.5, 19),), (1.0,))
    save_model(tmp_path / "m.safetensors", pool, card_of(pool))
    with pytest.raises(UserError, match="damaged: weights of fits"):
        load_model(tmp_path / "m.safetensors")


def test_a_file_of_a_version_with_two_more_fits_predicts_the_same(informed, tmp_path):
    """Theirs were the first, and never had weight."""
    data, _, outcrop, found, _ = informed
    pool, _ = pool_experts([outcrop, found], data)
    older = replace(found.expert, weights=np.append([0.0, 0.0], found.expert.weights))
    save_model(tmp_path / "m.safetensors", ExpertPool((outcrop.expert, older), pool.weights), card_of(pool))
    x = data.input(data.train, data.map_train == COVER)
    again = load_model(tmp_path / "m.safetensors")[0]
    np.testing.assert_array_equal(again.predict_log_proba(x), pool.predict_log_proba(x))


def test_a_null_that_is_rolled_is_read_as_if_it_were_embedded_rolled(metric):
    """But within 17 cells of where its edges meet, and of the raster's own."""
    data, _ = ground(seed=1)
    data = replace(data, metric=metric)
    outcrop = fit_expert("nearest-outcrop", data, quiet)
    held_out = [_HeldOut.of(data, data.folds[0], outcrop.log_proba[0], np.random.default_rng(0))]
    trial, how = _Trial(held_out, data.bands, metric), _NullTransform(mirrored=True, rolled=(0.0, 0.25))
    turned = trial.bands.turned(replace(how, rolled=(0.0, 0.0)), trial.ground)
    rolled, anew = turned.rolled(_NullTransform(rolled=how.rolled)), trial.bands.turned(how, trial.ground)
    np.testing.assert_array_equal(rolled.context, anew.context)
    apart = (rolled.embedded - anew.embedded).abs().amax(0).numpy()
    assert apart[18:42, 34:46].max() < 1e-4 < apart[:, 16].max()


def test_permuted_classes_give_permuted_probabilities(informed):
    data, _, _, found, _ = informed
    order = np.array([2, 0, 1])
    numbers = np.append(order, np.full(253, COVER)).astype("uint8")
    queried = data.map_train == COVER
    plain = found.expert.predict_log_proba(data.input(data.train, queried))
    other = replace(data, map_train=numbers[data.map_train])
    permuted = found.expert.predict_log_proba(other.input(other.train, queried))
    np.testing.assert_allclose(permuted[order], plain, rtol=1e-3, atol=1e-4)


def test_where_no_class_is_seen_all_are_alike(informed):
    data, *_ = informed
    bare = replace(data, map_train=np.full_like(data.map_train, COVER))
    found = _GravityContext(np.ones(2), 0.01, 99).predict_log_proba(
        bare.input(bare.train, data.map_train == COVER)
    )
    np.testing.assert_allclose(found, -np.log(N), rtol=1e-5)


def test_a_large_raster_is_tested_where_most_of_its_outcrop_is_held_out(informed, monkeypatch):
    """The same ground in a wider raster without further outcrop: the same test, on the same cells."""
    data, _, outcrop, _, test = informed
    wider = ((7, 30), (20, 9))
    folds = [np.pad(fold, wider, constant_values=True) for fold in data.folds]
    wide = replace(
        data,
        map_train=np.pad(data.map_train, wider, constant_values=COVER),
        bands=np.pad(data.bands, ((0, 0), *wider), mode="edge"),
        folds=folds,
    )
    monkeypatch.setattr(tested_area, "_LARGEST_SIDE", 64)
    monkeypatch.setattr(tested_area, "_STEP", 1)
    rows, cols = tested_area._tested_area(wide)
    assert (rows.stop - rows.start, cols.stop - cols.start) == (64, 64) and cols == slice(20, 84)
    monkeypatch.setattr(gravity_context_fit, "_tested_area", lambda data: (slice(7, 67), slice(20, 84)))
    assert figures(fit_gravity_context(wide, [outcrop], quiet, count=19)[1]) == figures(test)


def test_a_large_raster_is_read_by_blocks_with_their_surroundings(informed, monkeypatch):
    data, _, _, found, _ = informed
    queried = data.map_train == COVER
    x = data.input(data.train, queried)
    whole = found.expert.predict_log_proba(x)
    monkeypatch.setattr(gravity_context, "block_slices", lambda shape: block_slices(shape, 32, 16))
    by_blocks = found.expert.predict_log_proba(x)
    here, around = (slice(0, 32), slice(32, 64)), (slice(0, 48), slice(16, 64))
    cut = replace(data, map_train=data.map_train[around], bands=data.bands[:, 0:48, 16:64], folds=[])
    asked = np.zeros((48, 48), bool)
    asked[:32, 16:] = queried[here]
    monkeypatch.undo()
    of_block = found.expert.predict_log_proba(cut.input(cut.train, asked))
    raster = np.full((N, *queried.shape), np.nan, "float32")
    raster[:, queried] = by_blocks
    np.testing.assert_array_equal(raster[:, *here][:, queried[here]], of_block)
    assert (by_blocks.argmax(0) == whole.argmax(0)).mean() > 0.9
