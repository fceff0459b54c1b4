from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import Card, read_card
from concealed_bedrock.models.experts import fit, outcrop
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.fit import _KINDS, ExpertTrainingData, fit_expert, pool_experts
from concealed_bedrock.models.experts.gravity import GravityNetwork, _GravityTrees
from concealed_bedrock.models.experts.outcrop import DistanceBaseline, OutcropEnsemble
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features.outcrop_map import repeat_cells
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.models.model_file import _build_pool, load_model, save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig

COVER = 255
SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "trained"
SMALL = {"name": "ggmnet", "genotype": {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}}


@pytest.fixture(scope="module")
def data():
    """Stripes of three classes whose gravity tells them apart, under squares of cover, in two folds."""
    row, col = np.indices((72, 80))
    truth = ((col + row // 8) // 12 % 3).astype("uint8")
    seen = np.where((row // 10 + col // 10) % 3 == 0, COVER, truth).astype("uint8")
    bands = (truth + np.random.default_rng(0).normal(0, 0.3, truth.shape))[None].astype("float32")
    folds = [(row < 36) & (col < 40), (row >= 36) & (col >= 40)]
    torch.manual_seed(5)
    anywhere = OutcropEnsemble((_OutcropNetwork().eval(),))
    recipe = OutcropTrainingConfig(steps=3, crop=32, batch=1)
    return ExpertTrainingData(seen, 3, bands, folds, 0.9, recipe, anywhere=anywhere)


def quiet(fraction, message="", **numbers):
    pass


def input_of(data):
    return data.input(data.train, data.map_train == COVER)


@pytest.fixture(scope="module")
def fitted(data):
    return {kind: fit_expert(kind, data, quiet) for kind in _KINDS}


@pytest.mark.parametrize("kind", _KINDS)
def test_every_expert_comes_back_from_a_model_file(kind, fitted, data, tmp_path):
    readers = ExpertPool((fitted[kind].expert, DistanceBaseline("nearest-outcrop")), (0.7, 0.2))
    path = tmp_path / "m.safetensors"
    save_model(path, readers, card_of(readers))
    again, card = load_model(path)
    assert card.architecture["powers"] == [0.7, 0.2]
    view = input_of(data)
    np.testing.assert_array_equal(again.predict_log_proba(view), readers.predict_log_proba(view))


def card_of(readers):
    band = {
        "quantity": "Residual",
        "source": "residual",
        "transform": "residual",
        "unit": "mGal",
        "mean": 0.0,
        "std": 1.0,
    }
    return Card(
        architecture=readers.architecture("both"),
        in_bands=1,
        bands=[band],
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 1e4, "edges": "biharmonic"},
        classes=[{"value": v, "name": f"class {v}", "colour": "#123456"} for v in range(3)],
        windows=[{"side_cells": 64, "window_px": 64, "pixels_per_cell": 1.0}],
        crs="EPSG:32645",
        extent=(0, 0, 80_000, 72_000),
    )


@pytest.mark.parametrize("kind", _KINDS)
def test_every_expert_gives_probabilities_of_all_classes(kind, fitted, data):
    view = input_of(data)
    told = np.exp(fitted[kind].expert.predict_log_proba(view))
    assert told.shape == (3, view.queried.sum())
    np.testing.assert_allclose(told.sum(0), 1, rtol=1e-4)
    assert told.min() > 0  # nobody is ever certain


def test_readers_of_outcrop_name_classes_that_they_never_learned(fitted, data):
    seen = np.where(data.map_train == 2, 9, data.map_train).astype("uint8")
    view = ExpertInput(seen, 10, seen == COVER, data.bands, 0.9)
    for kind in ("outcrop", "candidate trees", "nearest-outcrop", "inverse-distance"):
        found = fitted[kind].expert.predict_log_proba(view).argmax(axis=0)
        assert {0, 1, 9} == set(found.tolist())


def test_a_class_that_gravity_never_learned_is_left_to_the_outcrop(fitted, data):
    seen = np.where(data.map_train == 2, 9, data.map_train).astype("uint8")
    told = np.exp(
        fitted["gravity trees"].expert.predict_log_proba(
            ExpertInput(seen, 10, seen == COVER, data.bands, 0.9)
        )
    )
    np.testing.assert_allclose(told[9], 0.1, atol=0.01)


def test_gravity_that_tells_the_classes_gets_weight_and_idle_gravity_none(data):
    powers = []
    for bands in (data.bands, np.random.default_rng(1).normal(size=data.bands.shape)):
        taught = replace(data, bands=bands.astype("float32"))
        pool, _ = pool_experts(
            [fit_expert(k, taught, quiet) for k in ("nearest-outcrop", "gravity trees")], taught
        )
        powers.append(pool.weights[1])
    assert powers[0] > 0.3 > 0.1 > powers[1]


def test_no_member_of_an_ensemble_is_asked_about_ground_that_it_learned(data, monkeypatch):
    taught = {}

    def remember(network, maps, recipe, progress, on_step):
        taught[recipe.seed] = maps[0].classes
        return [1.0]

    monkeypatch.setattr(outcrop, "_train_outcrop", remember)
    fit_expert("outcrop", data, quiet)
    assert len(taught) == 2
    for (_, classes), fold in zip(sorted(taught.items()), data.folds):
        assert (classes[fold & (data.map_train < 254)] == COVER).all()
        assert ((classes < 254) | fold | (data.map_train == COVER)).all()


@pytest.mark.parametrize("kind", ["outcrop", "gravity trees"])
def test_what_is_scored_never_saw_the_validation_ground_and_what_is_delivered_did(data, monkeypatch, kind):
    validation = np.indices(data.map_train.shape)[0] > 60
    hidden = np.where(validation & (data.map_train < 254), COVER, data.map_train).astype("uint8")
    taught = replace(data, map_train=hidden, map_observed=data.map_train, uses_all=True)
    maps = {}

    def remember(network, given, recipe, progress, on_step):
        maps[id(network)] = given[0].classes
        return [1.0]

    def remember_trees(bands, classes, *, seed):
        trees = object()
        maps[id(trees)] = classes
        return _GravityTrees(trees, np.arange(3))

    monkeypatch.setattr(outcrop, "_train_outcrop", remember)
    monkeypatch.setattr(_GravityTrees, "fit", remember_trees)
    monkeypatch.setattr(fit, "_predict_folds", lambda experts, data: [])
    found = fit_expert(kind, taught, quiet)
    parts = (lambda reader: reader.networks) if kind == "outcrop" else (lambda reader: [reader.trees])
    for one in parts(found.scored):
        assert (maps[id(one)][validation] >= 254).all()
    for one in parts(found.expert):
        np.testing.assert_array_equal(maps[id(one)], data.map_train)


def test_a_network_of_all_outcrop_goes_on_where_one_without_a_fold_of_it_ended(data, monkeypatch):
    begun = []

    def remember(network, given, recipe, progress, on_step):
        begun.append((network.gain.item(), recipe.steps))
        torch.nn.init.constant_(network.gain, 10 + recipe.seed % 1000)
        return [1.0]

    monkeypatch.setattr(outcrop, "_train_outcrop", remember)
    taught = replace(data, uses_all=True, recipe=replace(data.recipe, steps=80))
    found = fit_expert("outcrop", taught, quiet)
    assert sorted(begun) == [(3.0, 80), (3.0, 80), (11.0, 30), (12.0, 30)]
    assert [network.gain.item() for network in found.scored.networks] == [11.0, 12.0]


def test_a_fold_is_asked_with_all_else_that_a_prediction_will_see(data):
    row = np.indices(data.map_train.shape)[0]
    shown = data.map_train
    seen = np.where(row > 60, COVER, shown).astype("uint8")
    taught = replace(data, map_train=seen, map_observed=shown)
    fold = data.folds[0]
    assert (taught.observed.under(fold).classes[fold & (shown < 254)] == COVER).all()
    np.testing.assert_array_equal(taught.observed.under(fold).classes[~fold], shown[~fold])
    np.testing.assert_array_equal(
        replace(taught, map_observed=None).observed.under(fold).classes, taught.train.under(fold).classes
    )


def test_no_part_of_a_cell_shows_what_is_hidden_and_all_parts_are_shown_elsewhere(data):
    fine = repeat_cells(data.map_train, 2)
    fine[::2, 1::2] = np.where(fine[::2, 1::2] == COVER, 2, fine[::2, 1::2])  # slivers in covered cells
    hidden = np.indices(data.map_train.shape)[0] > 60
    seen = np.where(hidden & (data.map_train < 254), COVER, data.map_train).astype("uint8")
    taught = replace(
        data, map_train=seen, map_observed=data.map_train, map_2x=fine, held_out=hidden, uses_all=True
    )
    fold = data.folds[0]
    for shown, ground in (
        (taught.train, hidden),
        (taught.train.under(fold), hidden | fold),
        (taught.observed.under(fold), fold),
        (taught.delivered, np.zeros_like(hidden)),
    ):
        parts = repeat_cells(ground, 2)
        assert (shown.map_2x[parts] == COVER).all()
        np.testing.assert_array_equal(shown.map_2x[~parts], fine[~parts])
        assert (shown.classes[ground] == COVER).all()
    assert not replace(taught, uses_all=False).delivered.crops_out()[hidden].any()


def test_an_ensemble_is_the_geometric_mean_of_its_members(data):
    networks = []
    for seed in range(2):
        torch.manual_seed(seed)
        networks.append(_OutcropNetwork().eval())
        torch.nn.init.normal_(networks[-1].score.weight, std=0.3)
    view = input_of(data)
    one, two, both = (
        OutcropEnsemble(n).predict_log_proba(view) for n in (networks[:1], networks[1:], networks)
    )
    mean = (one + two) / 2
    mean -= np.log(np.exp(mean).sum(0))
    np.testing.assert_allclose(np.exp(both), np.exp(mean), atol=0.01)  # doubt comes after the mean


def test_a_network_that_reads_gravity_is_one_reader_among_others(data, tmp_path):
    torch.manual_seed(0)
    network = build_network(SMALL, 1, 3).eval()
    readers = ExpertPool(
        (GravityNetwork(network, SMALL, 1, 3), DistanceBaseline("nearest-outcrop")), (0.5, 1.0)
    )
    save_model(tmp_path / "m.safetensors", readers, card_of(readers))
    again, _ = load_model(tmp_path / "m.safetensors")
    view = ExpertInput(data.map_train, 3, data.map_train == COVER, data.bands, scale=Scale(64, 64))
    np.testing.assert_allclose(again.predict_log_proba(view), readers.predict_log_proba(view), atol=1e-5)


def test_arrays_that_dont_fit_are_refused_in_one_sentence(tmp_path):
    readers = ExpertPool((OutcropEnsemble((_OutcropNetwork(),)),), (1.0,))
    card = card_of(ExpertPool((OutcropEnsemble((_OutcropNetwork(), _OutcropNetwork())),), (1.0,)))
    save_model(tmp_path / "m.safetensors", readers, card)
    assert read_card(tmp_path / "m.safetensors").reads == "both"
    with pytest.raises(UserError, match="fit"):
        load_model(tmp_path / "m.safetensors")


def test_an_outcrop_network_of_another_version_is_refused_in_a_sentence(fitted, tmp_path):
    readers = ExpertPool((fitted["outcrop"].expert,), (1.0,))
    arrays = readers.tensors()
    arrays["0.0.down.0.0.weight"] = arrays["0.0.down.0.0.weight"][:, :7]
    with pytest.raises(UserError, match="reads 7 channels of a class, this one 11"):
        _build_pool(readers.architecture("outcrop"), arrays)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.safetensors")), ids=lambda path: path.stem)
def test_every_model_that_comes_along_is_a_pool_of_experts(path):
    pool, card = load_model(path)
    assert len(pool.experts) == len(pool.weights) == len(card.architecture["readers"])


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.safetensors")), ids=lambda path: path.stem)
def test_a_shipped_card_tells_data_licence_limits_and_scores_with_intervals(path):
    card = read_card(path)
    assert card.training["limits"]
    assert "licence" in card.training or all("licence" in entry for entry in card.training["data"])
    for method, figures in card.scores.items():
        for name, value in figures.items():
            low, high = card.intervals["scores"][method][name]
            assert low < value < high
