"""Magnetics as bands of the trainer, and further rasters that cover a part of the ground."""

import numpy as np
import pytest
import rasterio

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geology.sample_survey.magnetics import make_magnetics
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import write_raster

TREES = {
    "architecture": "boosted-trees",
    "evidence": "gravity",
    "nulls": "none",
    "use_all": False,
    "validation_share": 0.2,
}


@pytest.fixture(scope="module")
def magnetic(survey, tmp_path_factory):
    """The magnetic anomaly of the survey that the worker's tests share, over its western half."""
    _, grid = read_band(survey / "bouguer.tif")
    values = make_magnetics(1, grid, relation="related").values
    values[:, grid.shape[1] // 2 :] = np.nan
    path = tmp_path_factory.mktemp("magnetics") / "tmi.tif"
    write_raster(path, [values], grid, unit="nT")
    return str(path)


@pytest.fixture(scope="module")
def geology(survey):
    return {"path": str(survey / "geology.gpkg"), "field": "AGE", "legend": str(survey / "legend.json")}


@pytest.fixture(scope="module")
def model(worker, survey, geology, magnetic, tmp_path_factory):
    """A model of gravity and magnetics, and what its training said."""
    folder = tmp_path_factory.mktemp("model")
    job = {
        "input": str(survey / "bouguer.tif"),
        "geology": geology,
        "output": str(folder / "m.safetensors"),
        "magnetic": magnetic,
        "inclination": 60.0,
        "block_km": 8.0,
        **TREES,
    }
    code, lines = worker.run("train", job, folder)
    assert code == 0, lines[-1]
    return str(folder / "m.safetensors"), " ".join(str(line.get("message", "")) for line in lines)


def test_a_model_has_three_bands_of_magnetics_and_knows_the_field(model):
    card = read_card(model[0])
    extra = [(band["quantity"], band["unit"]) for band in card.bands if band["source"] == "extra"]
    assert extra == [
        ("Magnetic anomaly reduced to the pole", "nT"),
        ("Analytic signal", "nT/m"),
        ("First vertical derivative", "nT/m"),
    ]
    assert card.training["magnetic"] == {"inclination": 60.0, "declination": 0.0}


def test_ground_without_magnetics_is_not_lost(model, worker, survey, geology, magnetic, tmp_path):
    assert "has data on 50.0% of the ground" in model[1]
    job = {
        "input": str(survey / "bouguer.tif"),
        "model": model[0],
        "geology": geology,
        "magnetic": magnetic,
        "output": str(tmp_path / "bedrock.tif"),
        "confidence": str(tmp_path / "confidence.tif"),
    }
    code, lines = worker.run("predict", job, tmp_path)
    assert code == 0, lines[-1]
    with rasterio.open(tmp_path / "bedrock.tif") as source:
        is_predicted = source.read(1) < 254
    assert is_predicted[:, : is_predicted.shape[1] // 2].any()
    assert is_predicted[:, is_predicted.shape[1] // 2 :].any()


def test_a_model_of_magnetics_wants_magnetics(model, worker, survey, geology, tmp_path):
    job = {
        "input": str(survey / "bouguer.tif"),
        "model": model[0],
        "geology": geology,
        "output": str(tmp_path / "out.tif"),
    }
    code, lines = worker.run("predict", job, tmp_path)
    assert code and "MAGNETIC was not given" in lines[-1]["message"]


@pytest.mark.parametrize(
    "settings, sentence",
    [
        ({}, "Neither the survey's date nor the inclination"),
        ({"date": "1990", "inclination": 10.0}, "Both the survey's date"),
        ({"date": "1990", "regions": "regions.csv"}, "together with further regions"),
    ],
)
def test_magnetics_without_a_direction_are_refused(settings, sentence):
    with pytest.raises(UserError, match=sentence):
        TrainJob("g.tif", Geology("m.gpkg", field="AGE"), "m.safetensors", magnetic="t.tif", **settings)


def test_gravity_in_the_place_of_magnetics_is_refused(worker, survey, geology, tmp_path):
    gravity = str(survey / "bouguer.tif")
    job = {
        "input": gravity,
        "geology": geology,
        "output": str(tmp_path / "m.safetensors"),
        "magnetic": gravity,
        "date": "1990",
        **TREES,
    }
    code, lines = worker.run("train", job, tmp_path)
    assert code and "holds gravity, not a magnetic anomaly" in lines[-1]["message"]
