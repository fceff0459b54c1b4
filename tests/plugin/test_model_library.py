"""The model library lists what can be used, and says why the rest cannot."""

import json
import os
import struct

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import METADATA_KEY, Card
from concealed_bedrock.plugin.model_library import _LibraryModel, _ModelLibraryDialog
from concealed_bedrock.processing_provider.engine import folders


@pytest.fixture(autouse=True)
def no_shipped_models(monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "MODELS", tmp_path / "shipped")


@pytest.fixture
def model(tmp_path):
    """A model file that has a card and no weights."""
    band = {
        "quantity": "Residual Bouguer anomaly",
        "source": "residual",
        "unit": "mGal",
        "transform": "residual",
        "mean": 0.0,
        "std": 1.0,
    }
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
    added = _LibraryModel.add(model)
    assert added.parent == (folders.user_folder() / "models")
    [listed] = _LibraryModel.list()
    text = listed.describe()
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
        "90 % confidence intervals from 19 blocks",
    ):
        assert part in text


def test_a_file_that_is_no_model_is_not_taken_in(tmp_path):
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"no model at all")
    with pytest.raises(UserError):
        _LibraryModel.add(other)
    assert not (folders.user_folder() / "models").exists()


def test_a_model_is_not_overwritten(model):
    _LibraryModel.add(model)
    with pytest.raises(UserError, match=r"model named mine\.safetensors\. Rename"):
        _LibraryModel.add(model)


def test_a_damaged_model_is_listed_with_the_reason(model):
    added = _LibraryModel.add(model)
    added.write_bytes(added.read_bytes()[:50])
    [listed] = _LibraryModel.list()
    assert listed.card is None
    assert "mine.safetensors" in listed.describe()


def rewrite(path, change):
    """Change the header's metadata of a model file."""
    raw = path.read_bytes()
    header = json.loads(raw[8 : 8 + struct.unpack("<Q", raw[:8])[0]])
    card = json.loads(header["__metadata__"][METADATA_KEY])
    text = change(card)
    header["__metadata__"][METADATA_KEY] = text if isinstance(text, str) else json.dumps(card)
    raw = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(raw)) + raw)


DAMAGES = [
    (lambda card: "[" * 10_000 + "]" * 10_000, "nested"),
    (lambda card: '{"a":' * 500 + "1" + "}" * 500, "nested"),
    (lambda card: card["scores"]["GGMNet"].update(MPA="high"), "scores.GGMNet.MPA"),
    (lambda card: card.update(classes=7), "classes"),
    (lambda card: card["classes"][0].update(name=["a"]), "classes[0].name"),
    (lambda card: card.update(classes=card["classes"] * 10_000), "classes has 10,000"),
    (lambda card: card.update(in_bands=10**7), "in_bands"),
    (lambda card: card.update(extent=[0, 1, float("nan"), 2]), "extent[2]"),
    (lambda card: card.update(spacing_m="wide"), "spacing_m"),
    (lambda card: card.update(training=[1]), "training"),
    (lambda card: card["training"].update(data=[3]), "training.data[0]"),
    (lambda card: card.update(intervals={"scores": {"GGMNet": {"MPA": ["a", "b"]}}}), "intervals.scores"),
    (lambda card: card["windows"][0].update(side_cells="wide"), "windows[0].side_cells"),
    (lambda card: card.update(temperature=10**400), "temperature"),
]


@pytest.mark.parametrize(("change", "reason"), DAMAGES)
def test_a_card_that_was_tampered_with_is_listed_with_its_reason_and_the_window_opens(model, change, reason):
    added = _LibraryModel.add(model)
    rewrite(added, change)
    dialog = _ModelLibraryDialog(print)
    assert dialog.list.count() == 1 and not dialog.predict_button.isEnabled()
    text = dialog.card.toPlainText()
    assert "mine.safetensors" in text and "damaged" in text and reason in text


def test_a_pipe_and_a_folder_called_models_stop_nothing(model):
    _LibraryModel.add(model)
    os.mkfifo(folders.user_folder() / "models" / "pipe.safetensors")
    (folders.user_folder() / "models" / "folder.safetensors").mkdir()
    assert [listed.card is None for listed in _LibraryModel.list()] == [True, False, True]


def test_text_from_a_file_is_shown_as_it_stands(model, monkeypatch):
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.textFormat(), box.text())))
    rewrite(model, lambda card: card.update(encoding="<img src=x>"))
    _ModelLibraryDialog(print).add(model)
    [(kind, text)] = shown
    assert kind == Qt.TextFormat.PlainText and "<img src=x>" in text


def test_the_window_predicts_with_the_model_that_is_chosen(model):
    chosen = []
    dialog = _ModelLibraryDialog(chosen.append)
    assert not dialog.predict_button.isEnabled()
    dialog.add(model)
    dialog.predict_button.click()
    assert chosen == [str(folders.user_folder() / "models" / "mine.safetensors")]
    assert "Devonian" in dialog.card.toPlainText()


def other_of(model, name, scores):
    """Another model of the same card but for its scores."""
    other = model.with_name(f"{name}.safetensors")
    other.write_bytes(model.read_bytes())
    rewrite(other, lambda card: card.update(scores=scores))
    return other


def shown_in(dialog):
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(3)] + [table.item(row, 2).font().bold()]
        for row in range(table.rowCount())
    ]


def test_two_models_are_compared_and_what_differs_is_bold(model):
    dialog = _ModelLibraryDialog(print)
    dialog.add(model)
    dialog.add(other_of(model, "better", {"GGMNet": {"MPA": 0.75}}))
    dialog.list.selectAll()
    assert dialog.shown.currentWidget() is dialog.table
    rows = {label: (ours, theirs, is_bold) for label, ours, theirs, is_bold in shown_in(dialog)}
    assert rows["Classes"] == ("Devonian", "Devonian", False)
    assert rows["GGMNet"] == ("MPA 0.750 (0.400-0.625)", "MPA 0.500 (0.400-0.625)", True)
    assert rows["Nearest outcrop"] == ("", "MPA 0.250", True)
    assert not dialog.predict_button.isEnabled() and not dialog.delete_button.isEnabled()
    dialog.list.setCurrentRow(1)
    assert "MPA 0.500" in dialog.card.toPlainText() and dialog.shown.currentWidget() is dialog.card


def test_a_model_is_renamed_with_its_report(model, monkeypatch):
    added = _LibraryModel.add(model)
    added.with_suffix(".html").write_text("report")
    dialog = _ModelLibraryDialog(print)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("north: 2", True))
    dialog.rename_button.click()
    assert {path.name for path in added.parent.iterdir()} == {"north_ 2.safetensors", "north_ 2.html"}
    assert dialog.chosen().path.stem == "north_ 2"


def test_a_model_does_not_take_the_name_of_another(model, monkeypatch):
    added, other = _LibraryModel.add(model), _LibraryModel.add(other_of(model, "other", {}))
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("OTHER", True))
    dialog = _ModelLibraryDialog(print)
    dialog.rename_button.click()
    assert "already a model named OTHER" in shown[0]
    assert added.exists() and other.exists()


def test_a_model_is_deleted_after_a_question_and_a_shipped_one_never(model, monkeypatch):
    folders.MODELS.mkdir()
    shipped = folders.MODELS / "a shipped one.safetensors"
    shipped.write_bytes(model.read_bytes())
    added = _LibraryModel.add(model)
    added.with_suffix(".html").write_text("report")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: answers.pop(0))
    dialog = _ModelLibraryDialog(print)
    assert not dialog.delete_button.isEnabled() and not dialog.rename_button.isEnabled()
    dialog.list.setCurrentRow(1)
    dialog.delete_button.click()
    assert added.exists()
    dialog.delete_button.click()
    assert not list(added.parent.iterdir()) and shipped.exists()
    with pytest.raises(UserError, match="comes with the plugin"):
        _LibraryModel(shipped).delete()
