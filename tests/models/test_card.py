"""Cards survive the way into a file and back, and every kind of wrong file is told apart."""

import json
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import METADATA_KEY, Card, read_card

BAND = {
    "quantity": "Residual Bouguer anomaly",
    "source": "residual",
    "transform": "residual",
    "unit": "mGal",
    "mean": -1.5,
    "std": 12.0,
}


def a_card(**changes) -> Card:
    classes = [
        {"value": 0, "name": "Archean", "colour": "#ffb2ff"},
        {"value": 1, "name": "Granite", "colour": "#49fbfa"},
        {"value": 2, "name": "寒武系", "colour": "#04f907"},
    ]
    card = Card(
        architecture={"name": "u-shape"},
        in_bands=1,
        bands=[BAND],
        encoding="fields",
        spacing_m=(1000.0, 1001.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=classes,
        windows=[{"side_cells": 64, "window_px": 128, "pixels_per_cell": 2.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 64_000.0, 64_000.0),
        scores={"network": {"MPA": 0.5, "IoU": [0.1, None, 0.3]}},
        temperature=1.3,
        log_priors=[-1.1, -1.1, -1.1],
    )
    return replace(card, **changes)


def write(path: Path, header: bytes, data: bytes = b"") -> Path:
    path.write_bytes(struct.pack("<Q", len(header)) + header + data)
    return path


def with_card(path: Path, text: str) -> Path:
    return write(path, json.dumps({"__metadata__": {METADATA_KEY: text}}).encode())


def test_a_card_comes_back_from_its_json_unchanged():
    assert Card.from_json(a_card().to_json()) == a_card()


def test_the_same_card_gives_the_same_text():
    assert a_card().to_json() == Card.from_json(a_card().to_json()).to_json()


def test_a_card_is_read_without_numpy_or_torch(tmp_path):
    path = with_card(tmp_path / "model.safetensors", a_card().to_json())
    code = (
        "import sys; from concealed_bedrock.contract.model_card import read_card;"
        f"print(read_card({str(path)!r}).classes[2]['value'], sys.modules.keys() & {{'numpy', 'torch'}})"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(p for p in sys.path if "concealed-bedrock-" in p)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "2 set()"


def problem_of(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_card(path)
    assert caught.value.remedy.endswith(".")
    return caught.value


def test_other_files_are_called_no_model_file(tmp_path):
    text, empty, picture = tmp_path / "a.csv", tmp_path / "empty.safetensors", tmp_path / "b.tif"
    text.write_text("value,class,name\n" * 100)
    empty.write_bytes(b"")
    picture.write_bytes(b"II*\0" + bytes(5000))
    foreign = write(tmp_path / "foreign.safetensors", b'{"__metadata__": {"format": "pt"}}')
    for path in (text, empty, picture, foreign):
        assert "is no model file of this plugin" in problem_of(path).message


def test_a_missing_file_is_named(tmp_path):
    assert "gone.safetensors" in problem_of(tmp_path / "gone.safetensors").message


def test_a_file_cut_short_at_any_byte_is_refused(tmp_path):
    tensors = {"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
    header = json.dumps({"__metadata__": {METADATA_KEY: a_card().to_json()}, **tensors}).encode()
    whole = write(tmp_path / "model.safetensors", header, bytes(8)).read_bytes()
    assert read_card(tmp_path / "model.safetensors") == a_card()
    for length in (*range(0, len(whole), 97), len(whole) - 1):
        cut_short = tmp_path / "short.safetensors"
        cut_short.write_bytes(whole[:length])
        problem_of(cut_short)


def test_a_newer_format_asks_for_an_update(tmp_path):
    newer = json.dumps({**json.loads(a_card().to_json()), "version": 99})
    assert "Update the plugin" in problem_of(with_card(tmp_path / "m.safetensors", newer)).remedy


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"in_bands": 2}, "1 bands for 2 inputs"),
        ({"temperature": 0.0}, "temperature"),
        ({"windows": []}, "windows has 0 entries"),
        ({"bands": [{"quantity": "residual", "unit": "mGal"}]}, "lacks mean, source, std, transform"),
        ({"bands": [{**BAND, "transform": "tea leaves"}]}, "tea leaves"),
        ({"bands": [{**BAND, "std": 0.0}]}, r"bands\[0\].std is 0"),
        ({"classes": [{"value": 1, "name": "Granite", "colour": "#000000"}]}, "class values"),
        ({"log_priors": [0.0]}, "log priors"),
    ],
)
def test_a_card_that_prediction_cannot_use_is_refused_at_birth(changes, complaint):
    with pytest.raises(UserError, match=complaint):
        a_card(**changes)


def test_a_card_without_an_entry_is_refused(tmp_path):
    entries = json.loads(a_card().to_json())
    del entries["crs"]
    assert "crs" in problem_of(with_card(tmp_path / "m.safetensors", json.dumps(entries))).message
