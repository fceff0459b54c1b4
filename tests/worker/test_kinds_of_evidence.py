"""Every kind of rasters is tested against its nulls; one that carries nothing is left out of the model."""

import json

import numpy as np
import pytest

from concealed_bedrock.contract.card_inputs import describe_inputs
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.sample_survey.magnetics import make_magnetics
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes, write_raster

HOW = {"architecture": "nearest-outcrop", "validation_share": 0.2, "block_km": 8.0}


@pytest.fixture(scope="module")
def rasters(survey, tmp_path_factory):
    """Magnetics of other ground, two bands that tell the class under noise, and noise alone."""
    folder = tmp_path_factory.mktemp("rasters")
    _, grid = read_band(survey / "bouguer.tif")
    truth, rng = read_classes(survey / "truth.tif")[0], np.random.default_rng(2)
    write_raster(folder / "tmi.tif", [make_magnetics(77, grid, relation="related").values], grid, unit="nT")
    number = rng.permutation(10)[np.minimum(truth, 9)]
    bands = [number + rng.normal(0, 2, truth.shape), number % 3 + rng.normal(0, 2, truth.shape)]
    write_raster(folder / "radiometrics.tif", bands, grid, descriptions=["K", "Th"])
    write_raster(folder / "noise.tif", [rng.normal(0, 1, truth.shape)], grid)
    return folder


@pytest.fixture(scope="module")
def trained(worker, survey, geology, rasters, tmp_path_factory):
    """A model trained on all of them without gravity, what was said, and the report's figures."""
    folder = tmp_path_factory.mktemp("model")
    job = {
        "input": "",
        "geology": geology,
        "output": str(folder / "m.safetensors"),
        "report": str(folder / "r.html"),
        "magnetic": str(rasters / "tmi.tif"),
        "inclination": 60.0,
        "extra": [str(rasters / "radiometrics.tif"), str(rasters / "noise.tif")],
        **HOW,
    }
    code, lines = worker.run("train", job, folder)
    assert code == 0, lines[-1]
    said = " ".join(str(line.get("message", "")) for line in lines)
    return folder / "m.safetensors", said, json.loads((folder / "r.json").read_text())


def test_a_kind_that_carries_nothing_is_left_out(trained):
    model, said, _ = trained
    card = read_card(model)
    assert [band["quantity"] for band in card.bands] == ["K", "Th"] and "magnetic" not in card.training
    assert describe_inputs(card) == "2 band(s) of further rasters (EXTRA): K, Th"
    assert "Beside the outcrop the model reads: radiometrics.tif." in said
    assert "Leave out, for it adds nothing beyond chance and has weight 0: " in said


def test_the_report_ranks_the_kinds(trained):
    figures = trained[2]["evidence"]
    assert next(iter(figures)) == "radiometrics.tif"
    assert set(figures) == {"radiometrics.tif", "Magnetics", "noise.tif"}
    found = figures["radiometrics.tif"]
    low, high = found["given the others"]["interval"]
    assert found["used"] and found["alone"]["p"] <= 0.05 and low < found["alone"]["accuracy"] < high
    assert not figures["noise.tif"]["used"] and figures["noise.tif"]["alone"]["p"] > 0.05


def test_a_prediction_asks_for_what_is_read_alone(worker, trained, geology, rasters, tmp_path):
    job = {"input": "", "model": str(trained[0]), "geology": geology, "output": str(tmp_path / "b.tif")}
    code, lines = worker.run("predict", job | {"extra": [str(rasters / "radiometrics.tif")]}, tmp_path)
    assert code == 0, lines[-1]
    assert (read_classes(tmp_path / "b.tif")[0] < 254).any()
    code, lines = worker.run("predict", job, tmp_path)
    assert code and "EXTRA was not given" in lines[-1]["message"]


def test_a_kind_beside_gravity_keeps_its_own_bands(worker, survey, geology, rasters, tmp_path):
    job = {
        "input": str(survey / "bouguer.tif"),
        "geology": geology,
        "output": str(tmp_path / "m.safetensors"),
    }
    extra = [str(rasters / "noise.tif"), str(rasters / "radiometrics.tif")]
    code, lines = worker.run("train", job | {"extra": extra, **HOW}, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(tmp_path / "m.safetensors")
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    assert names == ["K", "Th"]
    predict = job | {"model": job["output"], "output": str(tmp_path / "b.tif"), "extra": extra[1:]}
    code, lines = worker.run("predict", predict, tmp_path)
    assert code == 0, lines[-1]
