"""The verb `windows` as a process: the split by polygons, in the windows and in training."""

import io
import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely import box

from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.reporting import Reporter

SCALES = [[24_000, 12_000], [48_000, 24_000]]


@pytest.fixture(scope="session")
def east(survey):
    """A layer whose one polygon is the survey's eastern third."""
    with rasterio.open(survey / "bouguer.tif") as source:
        west, south, right, north = source.bounds
        third = gpd.GeoDataFrame(geometry=[box(right - (right - west) / 3, south, right, north)])
        third.set_crs(source.crs).to_file(survey / "east.gpkg")
    return str(survey / "east.gpkg")


@pytest.fixture
def windows_job(survey, geology, tmp_path):
    return {
        "inputs": [str(survey / "bouguer.tif")],
        "geology": geology,
        "output": str(tmp_path / "w.gpkg"),
        "scales": SCALES,
        "classes": str(tmp_path / "map.tif"),
    }


def test_the_split_by_polygons_validates_on_their_ground_alone(worker, windows_job, east, tmp_path):
    report = tmp_path / "report.html"
    job = windows_job | {"split": "polygons", "split_layer": east, "report": str(report)}
    code, lines = worker.run("windows", job, tmp_path)
    assert code == 0, lines[-1]
    told = json.loads(report.with_suffix(".json").read_text())
    assert told["split"] in lines[-2]["message"] and lines[-1]["files"]["report"] == str(report)
    _, grid = read_classes(tmp_path / "map.tif")
    layer = gpd.read_file(tmp_path / "w.gpkg")
    first_col = 2 * grid.shape[1] // 3
    reaches_east = layer["col"] + layer["cols"] > first_col
    assert set(layer["split"]) >= {"training", "mixed", "validation"}
    assert not reaches_east[layer["split"] == "training"].any()
    assert reaches_east[layer["split"].isin(["validation", "mixed"])].all()
    facts = lines[-1]["facts"]
    assert facts["windows"] == len(layer) == sum(facts[p] for p in set(layer["split"]))


def test_training_by_polygons_learns_nothing_of_their_ground_and_tells_it(
    worker, training, east, survey, tmp_path
):
    job = training | {
        "split": "polygons",
        "split_layer": east,
        "report": "",
        "steps": 2,
        "output": str(tmp_path / "m.safetensors"),
    }
    code, lines = worker.run("train", job, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(tmp_path / "m.safetensors")
    assert card.split["kind"] == "polygons" and card.split["layer"] == "east.gpkg"
    assert card.split["leaked_share"] == 0
    told = [line["message"] for line in lines if line["type"] == "info"]
    assert any("training windows" in text for text in told)


@pytest.mark.parametrize("encoding", ["fields", "rgb"])
def test_the_moments_of_the_bands_come_from_training_ground_alone(training, east, survey, tmp_path, encoding):
    """Gravity is changed on the validation ground: means and deviations stay as they were."""
    settings = training | {
        "split": "polygons",
        "split_layer": east,
        "quantity": "residual",
        "bands": ("residual",),
        "encoding": encoding,
        "geology": Geology(**training["geology"]),
    }
    with rasterio.open(survey / "bouguer.tif") as source:
        profile, values = source.profile, source.read()
    changed = values.copy()
    changed[:, :, 2 * values.shape[2] // 3 :] += np.float32(100)
    bands = []
    for name, field in (("plain", values), ("changed", changed)):
        with rasterio.open(tmp_path / f"{name}.tif", "w", **profile) as out:
            out.write(field)
        job = TrainJob(**settings | {"input": str(tmp_path / f"{name}.tif")})
        bands.append(_read_dataset(job, PRESETS["quick"], Reporter(io.StringIO())).bands)
    assert bands[0] == bands[1]
    if encoding == "fields":
        mean = float(values[:, :, : 2 * values.shape[2] // 3].mean())
        assert bands[0][0]["mean"] == pytest.approx(mean, abs=3)


@pytest.mark.parametrize(
    "change, word",
    [
        ({"split": "polygons"}, "needs a layer"),
        ({"folds": 4, "fold": 5}, "Fold 5 of 4"),
        ({"folds": 4, "split": "random"}, "the split is 'random'"),
        ({"split_layer": "somewhere.gpkg"}, "the split is 'blocks'"),
        ({"geology": {}, "classes": "map.tif"}, "geological map"),
    ],
)
def test_a_split_that_is_told_by_half_is_refused(worker, windows_job, tmp_path, change, word):
    code, lines = worker.run("windows", windows_job | change, tmp_path)
    assert code == 1 and word in lines[-1]["message"] and lines[-1]["remedy"].endswith(".")
    assert not (tmp_path / "w.gpkg").exists()
