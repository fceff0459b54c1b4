"""The model library lists what can be used, and says why the rest cannot."""

import json
import struct

import pytest

from concealed_bedrock.models.card import METADATA_KEY, Card, CardProblem
from concealed_bedrock.plugin import model_library
from concealed_bedrock.plugin.model_library_dialog import ModelLibraryDialog
from concealed_bedrock.processing_provider.folders import user_models


@pytest.fixture(autouse=True)
def no_shipped_models(monkeypatch, tmp_path):
    monkeypatch.setattr(model_library, "MODELS", tmp_path / "shipped")


@pytest.fixture
def model(tmp_path):
    """A model file that has a card and no weights."""
    band = {"quantity": "Residual Bouguer anomaly", "source": "residual", "unit": "mGal",
            "transform": "residual", "mean": 0.0, "std": 1.0}  # fmt: skip
    card = Card(
        architecture={"name": "ggmnet"},
        in_bands=1,
        bands=[band],
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[{"value": 0, "name": "Devonian", "colour": "#a64c4c"}],
        windows=[{"side_cells": 64, "window_px": 128, "pixels_per_cell": 2.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 1.0, 1.0),
        training={"data": [{"name": "bouguer.tif"}], "limits": "For Nepal alone.", "licence": "CC BY 4.0"},
        scores={"GGMNet": {"MPA": 0.5}, "Nearest outcrop": {"MPA": 0.25}},
        intervals={"level": 0.9, "blocks": 19, "scores": {"GGMNet": {"MPA": [0.4, 0.625]}}},
    )
    header = json.dumps({"__metadata__": {METADATA_KEY: card.to_json()}}).encode()
    path = tmp_path / "mine.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return path


def test_a_model_that_was_added_is_listed_with_its_card(model):
    added = model_library.add_model(model)
    assert added.parent == user_models()
    [listed] = model_library.list_models()
    text = model_library.describe(listed)
    for part in (
        str(added),
        "Devonian",
        "Residual Bouguer anomaly",
        "bouguer.tif",
        "1000 x 1000 m",
        "GGMNet: MPA 0.500 (0.400-0.625)",
        "Nearest outcrop: MPA 0.250",
        "Limits: For Nepal alone.",
        "Licence: CC BY 4.0",
        "90 % intervals from 19 blocks",
    ):
        assert part in text


def test_a_file_that_is_no_model_is_not_taken_in(tmp_path):
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"no model at all")
    with pytest.raises(CardProblem):
        model_library.add_model(other)
    assert not user_models().exists()


def test_a_model_is_not_overwritten(model):
    model_library.add_model(model)
    with pytest.raises(FileExistsError, match=r"mine\.safetensors already\. Rename"):
        model_library.add_model(model)


def test_a_damaged_model_is_listed_with_the_reason(model):
    added = model_library.add_model(model)
    added.write_bytes(added.read_bytes()[:50])
    [listed] = model_library.list_models()
    assert listed.card is None
    assert "mine.safetensors" in model_library.describe(listed)


def test_the_window_predicts_with_the_model_that_is_chosen(model):
    chosen = []
    dialog = ModelLibraryDialog(chosen.append)
    assert not dialog.predict_button.isEnabled()
    dialog.take_in(model)
    dialog.predict_button.click()
    assert chosen == [str(user_models() / "mine.safetensors")]
    assert "Devonian" in dialog.card.toPlainText()
