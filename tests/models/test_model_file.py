"""A model comes back from its file as it went in, and no wrong file gets as far as a prediction."""

import errno
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import METADATA_KEY, Card, read_card
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.models.networks.factory import build_network

ARCHITECTURE = {"name": "u-shape"}
BAND = {
    "quantity": "Magnetics",
    "source": "extra",
    "transform": "extra",
    "unit": "nT",
    "mean": 0.0,
    "std": 1.0,
}


@pytest.fixture(scope="module")
def card() -> Card:
    return Card(
        architecture=ARCHITECTURE,
        in_bands=2,
        bands=[BAND] * 2,
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[{"value": value, "name": f"Unit {value}", "colour": "#00ff00"} for value in range(3)],
        windows=[{"side_cells": 64, "window_px": 64, "pixels_per_cell": 1.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 1.0, 1.0),
    )


@pytest.fixture(scope="module")
def network(card):
    torch.manual_seed(0)
    network = build_network(ARCHITECTURE, card.in_bands, card.n_classes)
    with torch.no_grad():
        network(torch.randn(2, 2, 64, 64))  # in training mode: gives the normalisations something to remember
    return network.eval()


@pytest.fixture(scope="module")
def pool(network, card):
    return ExpertPool.of_network(network, ARCHITECTURE, card.in_bands, card.n_classes, temperature=1.25)


@pytest.fixture(scope="module")
def model(tmp_path_factory, pool, card):
    path = tmp_path_factory.mktemp("models") / "model.safetensors"
    save_model(path, pool, card)
    return path


def problem_of(path) -> UserError:
    with pytest.raises(UserError) as caught:
        load_model(path)
    assert caught.value.remedy.endswith(".")
    return caught.value


def test_a_model_comes_back_with_the_same_weights_to_the_last_bit(model, pool, card):
    loaded, its_card = load_model(model)
    assert its_card == read_card(model)
    assert its_card.architecture == loaded.architecture("gravity") and its_card.classes == card.classes
    assert loaded.weights == pool.weights == (1 / 1.25,)
    assert not loaded.network.network.training
    before, after = pool.network.network.state_dict(), loaded.network.network.state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_the_same_model_gives_the_same_bytes(model, pool, card, tmp_path):
    save_model(tmp_path / "again.safetensors", pool, card)
    assert (tmp_path / "again.safetensors").read_bytes() == model.read_bytes()


def test_a_model_may_be_read_by_whoever_may_read_other_files_of_its_owner(model, tmp_path):
    other = tmp_path / "other"
    other.touch()
    assert model.stat().st_mode == other.stat().st_mode


def test_half_precision_halves_the_file_and_keeps_weights_to_a_thousandth(model, pool, card, tmp_path):
    path = tmp_path / "half.safetensors"
    save_model(path, pool, card, half=True)
    assert path.stat().st_size < 0.52 * model.stat().st_size
    loaded, _ = load_model(path)
    after = loaded.network.network.state_dict()
    for name, weight in pool.network.network.state_dict().items():
        assert after[name].dtype == weight.dtype
        torch.testing.assert_close(after[name], weight, rtol=2**-11, atol=2**-24)


def test_a_weight_beyond_half_precision_stays_whole(card, tmp_path):
    huge = build_network(ARCHITECTURE, card.in_bands, card.n_classes)
    with torch.no_grad():
        next(p for p in huge.parameters() if p.dim() == 4)[0, 0, 0, 0] = 1e6
    pool = ExpertPool.of_network(huge, ARCHITECTURE, card.in_bands, card.n_classes)
    save_model(tmp_path / "huge.safetensors", pool, card, half=True)
    loaded, _ = load_model(tmp_path / "huge.safetensors")
    assert max(float(p.detach().max()) for p in loaded.network.network.parameters()) == 1e6


def test_a_disk_that_fills_up_leaves_the_model_that_was_there(model, pool, card, tmp_path, monkeypatch):
    def fills_up(path, content):
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "model.safetensors"
    path.write_bytes(model.read_bytes())
    with monkeypatch.context() as full, pytest.raises(UserError, match="written: No space left on device"):
        full.setattr(Path, "write_bytes", fills_up)
        save_model(path, pool, card)
    assert path.read_bytes() == model.read_bytes()
    assert list(tmp_path.iterdir()) == [path]


def test_a_flipped_header_or_a_cut_file_is_damaged(model, tmp_path):
    whole = model.read_bytes()
    for name, content in {
        "short": whole[:-1],
        "long": whole + b"\0",
        "half": whole[: len(whole) // 2],
    }.items():
        path = tmp_path / f"{name}.safetensors"
        path.write_bytes(content)
        assert "damaged" in problem_of(path).message
    header_length = int.from_bytes(whole[:8], "little")
    garbled = tmp_path / "garbled.safetensors"
    garbled.write_bytes(whole[:8] + b"{" + b"x" * (header_length - 1) + whole[8 + header_length :])
    assert "damaged" in problem_of(garbled).message


def test_a_file_of_pickled_weights_is_refused_unopened(network, tmp_path):
    torch.save(network.state_dict(), tmp_path / "model.safetensors")
    assert "no model file" in problem_of(tmp_path / "model.safetensors").message


def rewritten(model, path, change, **metadata):
    """Save the model's tensors again after a change to them."""
    tensors = load_file(model)
    change(tensors)
    save_file(tensors, path, metadata={METADATA_KEY: read_card(model).to_json(), **metadata})
    return path


def test_weights_that_do_not_fit_the_card_are_refused_by_name(model, tmp_path):
    path = tmp_path / "model.safetensors"
    name = sorted(load_file(model))[0]
    assert name in problem_of(rewritten(model, path, lambda t: t.pop(name))).message
    more = rewritten(model, path, lambda t: t.update({"a.more": torch.zeros(1)}))
    assert "a.more" in problem_of(more).message
    other_shape = rewritten(model, path, lambda t: t.update({name: torch.zeros(3, 3, 3)}))
    assert name in problem_of(other_shape).message


def test_weights_that_are_no_numbers_are_refused(model, tmp_path):
    path = rewritten(
        model,
        tmp_path / "m.safetensors",
        lambda t: t.update({k: v * float("nan") for k, v in t.items() if v.is_floating_point()}),
    )
    assert "no numbers" in problem_of(path).message


def test_an_unknown_architecture_is_one_clear_sentence(model, tmp_path):
    entries = {**json.loads(read_card(model).to_json()), "architecture": {"name": "a-net-to-come"}}
    save_file(load_file(model), tmp_path / "m.safetensors", metadata={METADATA_KEY: json.dumps(entries)})
    assert "a-net-to-come" in problem_of(tmp_path / "m.safetensors").message
