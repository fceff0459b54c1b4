from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import Card, read_card
from concealed_bedrock.models.experts import fit
from concealed_bedrock.models.experts.expert import (
    GravityNetworkReader,
    OutcropReader,
    Readers,
    Ruler,
    View,
    build_readers,
)
from concealed_bedrock.models.experts.fit import KINDS, Teaching, fit_reader, fuse
from concealed_bedrock.models.features.outcrop_map import enlarged
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.models.model_file import load_model, load_readers, save_readers
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.outcrop_unet import OutcropNetwork
from concealed_bedrock.models.training.outcrop import OutcropHistory, OutcropTrainingConfig

COVER = 255
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "trained"
SMALL = {"name": "ggmnet", "genotype": {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}}


@pytest.fixture(scope="module")
def teaching():
    """Stripes of three classes whose gravity tells them apart, under squares of cover, in two folds."""
    row, col = np.indices((72, 80))
    truth = ((col + row // 8) // 12 % 3).astype("uint8")
    seen = np.where((row // 10 + col // 10) % 3 == 0, COVER, truth).astype("uint8")
    bands = (truth + np.random.default_rng(0).normal(0, 0.3, truth.shape))[None].astype("float32")
    folds = [(row < 36) & (col < 40), (row >= 36) & (col >= 40)]
    torch.manual_seed(5)
    anywhere = OutcropReader((OutcropNetwork().eval(),))
    recipe = OutcropTrainingConfig(steps=3, crop=32, batch=1)
    return Teaching(seen, 3, bands, folds, 0.9, recipe, anywhere=anywhere)


def quiet(fraction, message):
    pass


def shown(teaching):
    return teaching.view(teaching.lesson, teaching.seen == COVER)


@pytest.fixture(scope="module")
def fitted(teaching):
    return {kind: fit_reader(kind, teaching, quiet) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_every_reader_comes_back_from_a_model_file(kind, fitted, teaching, tmp_path):
    readers = Readers((fitted[kind].reader, Ruler("nearest-outcrop")), (0.7, 0.2))
    path = tmp_path / "m.safetensors"
    save_readers(path, readers, card_of(readers))
    again, card = load_readers(path)
    assert card.architecture["powers"] == [0.7, 0.2]
    view = shown(teaching)
    np.testing.assert_array_equal(again.log_probabilities(view), readers.log_probabilities(view))


def card_of(readers):
    band = {"quantity": "Residual", "source": "residual", "transform": "residual", "unit": "mGal",
            "mean": 0.0, "std": 1.0}  # fmt: skip
    return Card(
        architecture=readers.architecture("both"), in_bands=1, bands=[band], encoding="fields",
        spacing_m=(1000.0, 1000.0), residual={"height_m": 1e4, "edges": "biharmonic"},
        classes=[{"value": v, "name": f"class {v}", "colour": "#123456"} for v in range(3)],
        windows=[{"side_cells": 64, "window_px": 64, "pixels_per_cell": 1.0}], crs="EPSG:32645",
        extent=(0, 0, 80_000, 72_000),
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_reader_gives_probabilities_of_all_classes(kind, fitted, teaching):
    view = shown(teaching)
    told = np.exp(fitted[kind].reader.log_probabilities(view))
    assert told.shape == (3, view.wanted.sum())
    np.testing.assert_allclose(told.sum(0), 1, rtol=1e-4)
    assert told.min() > 0  # nobody is ever certain


def test_readers_of_outcrop_name_classes_that_they_never_learned(fitted, teaching):
    seen = np.where(teaching.seen == 2, 9, teaching.seen).astype("uint8")
    view = View(seen, 10, seen == COVER, teaching.bands, 0.9)
    for kind in ("outcrop", "candidate trees", "nearest-outcrop", "inverse-distance"):
        found = fitted[kind].reader.log_probabilities(view).argmax(axis=0)
        assert {0, 1, 9} == set(found.tolist())


def test_a_class_that_gravity_never_learned_is_left_to_the_outcrop(fitted, teaching):
    seen = np.where(teaching.seen == 2, 9, teaching.seen).astype("uint8")
    told = np.exp(
        fitted["gravity trees"].reader.log_probabilities(View(seen, 10, seen == COVER, teaching.bands, 0.9))
    )
    np.testing.assert_allclose(told[9], 0.1, atol=0.01)


def test_gravity_that_tells_the_classes_gets_power_and_idle_gravity_none(teaching):
    powers = []
    for bands in (teaching.bands, np.random.default_rng(1).normal(size=teaching.bands.shape)):
        taught = replace(teaching, bands=bands.astype("float32"))
        readers, _ = fuse(
            [fit_reader(k, taught, quiet) for k in ("nearest-outcrop", "gravity trees")], taught
        )
        powers.append(readers.powers[1])
    assert powers[0] > 0.3 > 0.1 > powers[1]


def test_no_member_of_an_ensemble_is_asked_about_ground_that_it_learned(teaching, monkeypatch):
    taught = {}

    def remember(network, maps, recipe, progress, on_step):
        taught[recipe.seed] = maps[0].classes
        return OutcropHistory(loss=[1.0])

    monkeypatch.setattr(fit, "train_outcrop", remember)
    fit_reader("outcrop", teaching, quiet)
    assert len(taught) == 2
    for (_, classes), fold in zip(sorted(taught.items()), teaching.folds):
        assert (classes[fold & (teaching.seen < 254)] == COVER).all()
        assert ((classes < 254) | fold | (teaching.seen == COVER)).all()


@pytest.mark.parametrize("kind", ["outcrop", "gravity trees"])
def test_what_is_scored_never_saw_the_validation_ground_and_what_is_delivered_did(
    teaching, monkeypatch, kind
):
    validation = np.indices(teaching.seen.shape)[0] > 60
    hidden = np.where(validation & (teaching.seen < 254), COVER, teaching.seen).astype("uint8")
    taught = replace(teaching, seen=hidden, shown=teaching.seen, uses_all=True)
    maps = {}

    def remember(network, given, recipe, progress, on_step):
        maps[id(network)] = given[0].classes
        return OutcropHistory(loss=[1.0])

    def remember_trees(features, classes, *, seed):
        trees = object()
        maps[id(trees)] = classes
        return trees, np.arange(3)

    monkeypatch.setattr(fit, "train_outcrop", remember)
    monkeypatch.setattr(fit, "fit_gravity_trees", remember_trees)
    monkeypatch.setattr(fit, "told_of_folds", lambda readers, teaching: [])
    found = fit_reader(kind, taught, quiet)
    parts = (lambda reader: reader.networks) if kind == "outcrop" else (lambda reader: [reader.trees])
    for one in parts(found.scored):
        assert (maps[id(one)][validation] >= 254).all()
    for one in parts(found.reader):
        np.testing.assert_array_equal(maps[id(one)], teaching.seen)


def test_a_network_of_all_outcrop_goes_on_where_one_without_a_fold_of_it_ended(teaching, monkeypatch):
    begun = []

    def remember(network, given, recipe, progress, on_step):
        begun.append((network.gain.item(), recipe.steps))
        torch.nn.init.constant_(network.gain, 10 + recipe.seed % 1000)
        return OutcropHistory(loss=[1.0])

    monkeypatch.setattr(fit, "train_outcrop", remember)
    taught = replace(teaching, uses_all=True, recipe=replace(teaching.recipe, steps=80))
    found = fit_reader("outcrop", taught, quiet)
    assert sorted(begun) == [(3.0, 80), (3.0, 80), (11.0, 30), (12.0, 30)]
    assert [network.gain.item() for network in found.scored.networks] == [11.0, 12.0]


def test_a_fold_is_asked_with_all_else_that_a_prediction_will_see(teaching):
    row = np.indices(teaching.seen.shape)[0]
    shown = teaching.seen
    seen = np.where(row > 60, COVER, shown).astype("uint8")
    taught = replace(teaching, seen=seen, shown=shown)
    fold = teaching.folds[0]
    assert (taught.asked(fold).classes[fold & (shown < 254)] == COVER).all()
    np.testing.assert_array_equal(taught.asked(fold).classes[~fold], shown[~fold])
    np.testing.assert_array_equal(
        replace(taught, shown=None).asked(fold).classes, taught.without(fold).classes
    )


def test_no_part_of_a_cell_shows_what_is_hidden_and_all_parts_are_shown_elsewhere(teaching):
    fine = enlarged(teaching.seen, 2)
    fine[::2, 1::2] = np.where(fine[::2, 1::2] == COVER, 2, fine[::2, 1::2])  # slivers in covered cells
    hidden = np.indices(teaching.seen.shape)[0] > 60
    seen = np.where(hidden & (teaching.seen < 254), COVER, teaching.seen).astype("uint8")
    taught = replace(teaching, seen=seen, shown=teaching.seen, fine=fine, hidden=hidden, uses_all=True)
    fold = teaching.folds[0]
    for shown, ground in (
        (taught.lesson, hidden),
        (taught.without(fold), hidden | fold),
        (taught.asked(fold), fold),
        (taught.whole, np.zeros_like(hidden)),
    ):
        parts = enlarged(ground, 2)
        assert (shown.fine[parts] == COVER).all()
        np.testing.assert_array_equal(shown.fine[~parts], fine[~parts])
        assert (shown.classes[ground] == COVER).all()
    assert not replace(taught, uses_all=False).whole.crops_out()[hidden].any()


def test_an_ensemble_is_the_geometric_mean_of_its_members(teaching):
    networks = []
    for seed in range(2):
        torch.manual_seed(seed)
        networks.append(OutcropNetwork().eval())
        torch.nn.init.normal_(networks[-1].score.weight, std=0.3)
    view = shown(teaching)
    one, two, both = (
        OutcropReader(n).log_probabilities(view) for n in (networks[:1], networks[1:], networks)
    )
    mean = (one + two) / 2
    mean -= np.log(np.exp(mean).sum(0))
    np.testing.assert_allclose(np.exp(both), np.exp(mean), atol=0.01)  # doubt comes after the mean


def test_a_network_that_reads_gravity_is_one_reader_among_others(teaching, tmp_path):
    torch.manual_seed(0)
    network = build_network(SMALL, 1, 3).eval()
    readers = Readers((GravityNetworkReader(network, SMALL, 1, 3), Ruler("nearest-outcrop")), (0.5, 1.0))
    save_readers(tmp_path / "m.safetensors", readers, card_of(readers))
    again, _ = load_readers(tmp_path / "m.safetensors")
    view = View(teaching.seen, 3, teaching.seen == COVER, teaching.bands, scale=Scale(64, 64))
    np.testing.assert_allclose(again.log_probabilities(view), readers.log_probabilities(view), atol=1e-5)


def test_arrays_that_dont_fit_are_refused_in_one_sentence(tmp_path):
    readers = Readers((OutcropReader((OutcropNetwork(),)),), (1.0,))
    card = card_of(Readers((OutcropReader((OutcropNetwork(), OutcropNetwork())),), (1.0,)))
    save_readers(tmp_path / "m.safetensors", readers, card)
    assert read_card(tmp_path / "m.safetensors").reads == "both"
    with pytest.raises(UserError, match="fit"):
        load_readers(tmp_path / "m.safetensors")


def test_an_outcrop_network_of_another_version_is_refused_in_a_sentence(fitted, tmp_path):
    readers = Readers((fitted["outcrop"].reader,), (1.0,))
    arrays = readers.tensors()
    arrays["0.0.down.0.0.weight"] = arrays["0.0.down.0.0.weight"][:, :7]
    with pytest.raises(UserError, match="sees 7 pictures of a class, this one 11"):
        build_readers(readers.architecture("outcrop"), arrays)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.safetensors")), ids=lambda path: path.stem)
def test_every_model_that_comes_along_can_be_read(path):
    if read_card(path).architecture["name"] == "readers":
        assert load_readers(path)[0].readers
    else:
        assert load_model(path)[0]


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.safetensors")), ids=lambda path: path.stem)
def test_a_shipped_card_tells_data_licence_limits_and_scores_with_intervals(path):
    card = read_card(path)
    assert card.training["limits"]
    assert "licence" in card.training or all("licence" in entry for entry in card.training["data"])
    for method, figures in card.scores.items():
        for name, value in figures.items():
            low, high = card.intervals["scores"][method][name]
            assert low < value < high
