"""The same job gives the same bytes: models, polygons, layers, rasters."""

import time

import pyogrio
import pytest
from rasterio.transform import from_origin

UNITS = ("Devonian", "Silurian", "Quaternary", "Permian")


@pytest.fixture
def twice(door, builders, tmp_path, monkeypatch):
    """Run a job twice, on another day and into another folder; gives the checksums of its files by name."""

    def run(verb, job, outputs):
        found = []
        for number in (1, 2):
            folder = tmp_path / f"run{number}"
            folder.mkdir()
            outcome = door(verb, **job, **{name: str(folder / file) for name, file in outputs.items()})
            assert outcome.code == 0, outcome.said
            found.append({p.name: builders.sha256(p) for p in folder.iterdir()})
            time.sleep(2 - number)  # files that hold the second in which they were made differ
        return found

    return run


@pytest.fixture
def learning(builders, tmp_path):
    return {
        "input": builders.write_raster(
            tmp_path / "gravity.tif", builders.anomaly(30, 30), transform=from_origin(4e5, 5.2e6, 2000, 2000)
        ),
        "geology": {"path": builders.write_stripes(tmp_path / "map.gpkg", UNITS), "field": "AGE"},
        "block_km": 10,
        "nulls": "none",
    }


@pytest.mark.parametrize(
    "way",
    [
        {"evidence": "outcrop", "architecture": "nearest-outcrop"},
        {"evidence": "both", "architecture": "boosted-trees"},
    ],
    ids=lambda way: way["evidence"],
)
def test_the_same_training_gives_the_same_model_file(twice, learning, way):
    one, two = twice("train", learning | way, {"output": "m.safetensors"})
    assert one == two and one


def test_the_same_prediction_gives_the_same_rasters_and_polygons(door, twice, learning, tmp_path):
    model = str(tmp_path / "m.safetensors")
    way = {"evidence": "outcrop", "architecture": "nearest-outcrop"}
    assert door("train", **learning | way, output=model).code == 0
    job = {name: learning[name] for name in ("input", "geology")} | {"model": model}
    one, two = twice("predict", job, {"output": "p.tif", "confidence": "c.tif", "polygons": "p2.gpkg"})
    assert one == two and {"p.tif", "c.tif", "p2.gpkg", "p2.qml"} <= one.keys()


def test_the_same_windows_give_the_same_layer(twice, learning, tmp_path):
    job = {"inputs": [learning["input"]], "geology": learning["geology"], "block_km": 10}
    one, two = twice("windows", job, {"output": "w.gpkg", "classes": "c.tif"})
    assert one == two and len(pyogrio.read_dataframe(tmp_path / "run1" / "w.gpkg"))


def test_the_same_survey_gives_the_same_files(twice, tmp_path):
    names = {"bouguer": "b.tif", "geology": "g.gpkg", "legend": "l.json", "truth": "t.tif"}
    one, two = twice("survey", {"folder": str(tmp_path), "size_km": 64}, names)
    assert one == two
