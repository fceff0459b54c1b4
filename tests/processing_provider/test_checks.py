"""Wrong input gets one clear sentence with its remedy, and no file."""

import json
import re
import struct
import sys
from pathlib import Path

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from concealed_bedrock.contract.model_card import METADATA_KEY, Card
from concealed_bedrock.processing_provider.engine import interpreter

ROOT = Path(__file__).resolve().parents[2]
BAND = {
    "quantity": "Residual Bouguer anomaly",
    "source": "residual",
    "unit": "mGal",
    "transform": "residual",
    "mean": 0.0,
    "std": 1.0,
}


def write_model(path, *, extra=(), architecture=None, change=lambda card: card):
    """Write a model file that has a card and no weights."""
    bands = [BAND, *({**BAND, "quantity": name, "source": "extra", "transform": "extra"} for name in extra)]
    card = Card(
        architecture=architecture or {"name": "ggmnet"},
        in_bands=len(bands),
        bands=bands,
        encoding="fields",
        spacing_m=(1000.0, 1000.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[{"value": i, "name": f"class {i}", "colour": "#808080"} for i in range(2)],
        windows=[{"side_cells": 64, "window_px": 128, "pixels_per_cell": 2.0}],
        crs="EPSG:32645",
        extent=(0.0, 0.0, 1.0, 1.0),
    )
    header = json.dumps({"__metadata__": {METADATA_KEY: change(card).to_json()}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return str(path)


def files_in(folder):
    """Files but for the statistics that QGIS writes next to a raster when it closes it."""
    return {path for path in folder.iterdir() if not path.name.endswith(".aux.xml")}


@pytest.fixture
def run(provider, monkeypatch, tmp_path):
    """Run an algorithm that must refuse, and give the sentence it says."""
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)

    def refuse(algorithm, **parameters):
        before = files_in(tmp_path)
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(f"concealedbedrock:{algorithm}", parameters)
        assert files_in(tmp_path) == before
        return str(caught.value)

    return refuse


@pytest.fixture
def model(tmp_path):
    return write_model(tmp_path / "model.safetensors")


@pytest.fixture
def output(tmp_path):
    return str(tmp_path / "output.tif")


def test_a_raster_without_crs(run, write_tif, tmp_path, output):
    raster = write_tif(tmp_path / "bare.tif", np.zeros((70, 70)), epsg=None)
    said = run("residualbougueranomaly", INPUT=raster, OUTPUT=output)
    assert re.search(r"bare has no coordinate reference system\. Set it", said)


def test_a_map_without_crs(run, bouguer, polygon_layer, tmp_path):
    bare = polygon_layer([("a", 500_000, 5_104_000, 596_000, 5_200_000)], crs="")
    said = run(
        "trainbedrockmodel", INPUT=bouguer, GEOLOGY=bare, FIELD="AGE", OUTPUT=str(tmp_path / "m.safetensors")
    )
    assert "map has no coordinate reference system. Set it" in said


@pytest.mark.parametrize("as_layer", [True, False])
def test_a_vector_layer_where_a_raster_is_due(run, geology, output, tmp_path, as_layer):
    given = geology if as_layer else write_geojson(tmp_path / "map.geojson")
    said = run("residualbougueranomaly", INPUT=given, OUTPUT=output)
    assert "map is a vector layer, but a raster is needed. Choose a raster" in said


def write_geojson(path):
    point = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [88, 45]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [point]}))
    return str(path)


def test_a_field_that_is_not_there(run, bouguer, geology, tmp_path):
    said = run(
        "trainbedrockmodel",
        INPUT=bouguer,
        GEOLOGY=geology,
        FIELD="ERA",
        OUTPUT=str(tmp_path / "m.safetensors"),
    )
    assert "map has no field 'ERA'. Choose one of AGE, number." in said


def test_a_file_of_several_layers_is_not_read_as_its_first(run, bouguer, geology, polygon_layer, tmp_path):
    path, output = str(tmp_path / "maps.gpkg"), str(tmp_path / "m.safetensors")
    for name in ("old", "new"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if name == "new":
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(geology, path, QgsCoordinateTransformContext(), options)
    said = run("trainbedrockmodel", INPUT=bouguer, GEOLOGY=path, FIELD="AGE", OUTPUT=output)
    assert "maps.gpkg contains 2 layers (old, new). Name the one" in said
    said = run(
        "trainbedrockmodel", INPUT=bouguer, GEOLOGY=f"{path}|layername=new", FIELD="ERA", OUTPUT=output
    )
    assert "has no field 'ERA'" in said


def test_a_map_without_a_field_chosen(run, bouguer, geology, model, output):
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, GEOLOGY=geology, OUTPUT=output)
    assert "no field is selected. Choose one of AGE, number." in said


def test_an_empty_layer(run, bouguer, polygon_layer, tmp_path):
    said = run(
        "trainbedrockmodel",
        INPUT=bouguer,
        GEOLOGY=polygon_layer([]),
        FIELD="AGE",
        OUTPUT=str(tmp_path / "m.safetensors"),
    )
    assert "map is empty. Choose a layer with features" in said


def test_layers_that_do_not_overlap(run, bouguer, polygon_layer, tmp_path):
    elsewhere = polygon_layer([("a", 130.0, -30.0, 135.0, -28.0)], crs="EPSG:4326", name="australia")
    said = run(
        "trainbedrockmodel",
        INPUT=bouguer,
        GEOLOGY=elsewhere,
        FIELD="AGE",
        OUTPUT=str(tmp_path / "m.safetensors"),
    )
    assert "australia does not overlap bouguer. Choose layers of the same area" in said


def test_layers_in_different_crs_that_do_overlap_are_not_refused(provider, bouguer, polygon_layer, context):
    degrees = polygon_layer([("a", 87.0, 46.0, 88.0, 46.9)], crs="EPSG:4326")
    train = provider.algorithm("trainbedrockmodel").create()
    parameters = {"INPUT": bouguer, "GEOLOGY": degrees, "FIELD": "AGE", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(interpreter.VARIABLE, sys.executable)
        assert train.checkParameterValues(parameters, context) == (True, "")


def test_a_damaged_model(run, bouguer, model, output):
    with Path(model).open("r+b") as file:
        file.truncate(600)
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, OUTPUT=output)
    assert re.search(r"model\.safetensors .* Choose|damaged.* Copy or download it again", said)


def test_a_model_of_another_kind(run, bouguer, output, tmp_path):
    other = tmp_path / "other.safetensors"
    header = b'{"__metadata__":{}}'
    other.write_bytes(struct.pack("<Q", len(header)) + header)
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=str(other), OUTPUT=output)
    assert "other.safetensors is no model file of this plugin" in said


def test_models_of_bedrock_and_of_folds_are_not_taken_for_each_other(run, bouguer, output, tmp_path):
    folds = str(ROOT / "resources" / "networks" / "fold_resnet18_half.safetensors")
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=folds, OUTPUT=output)
    assert "is no model file of this plugin" in said
    (tmp_path / "pictures").mkdir()
    settings = {"FOLDER": str(tmp_path / "pictures"), "OUTPUT": str(tmp_path / "c.gpkg")}
    said = run("classifyfolds", MODEL=write_model(tmp_path / "bedrock.safetensors"), **settings)
    assert "bedrock.safetensors is no fold classifier" in said


def test_a_model_that_is_not_there(run, bouguer, output, tmp_path):
    said = run(
        "predictconcealedbedrock", INPUT=bouguer, MODEL=str(tmp_path / "no.safetensors"), OUTPUT=output
    )
    assert "cannot be read" in said


def test_a_model_whose_bands_do_not_fit(run, bouguer, output, tmp_path):
    model = write_model(tmp_path / "three.safetensors", extra=["magnetics", "elevation"])
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, EXTRA=[bouguer], OUTPUT=output)
    assert "trained on 2 bands of further rasters (magnetics, elevation), but 1 are given. Choose" in said


def test_a_model_of_outcrop_without_a_map(run, bouguer, output, tmp_path):
    architecture = {
        "name": "readers",
        "evidence": "both",
        "readers": [{"name": "outcrop", "members": 1}],
        "powers": [1.0],
    }
    model = write_model(tmp_path / "both.safetensors", architecture=architecture)
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, OUTPUT=output)
    assert "uses outcrop, but no geological map is given. Choose a geological map" in said


def test_no_engine(run, bouguer, output, monkeypatch):
    monkeypatch.delenv(interpreter.VARIABLE)
    said = run("residualbougueranomaly", INPUT=bouguer, OUTPUT=output)
    assert "The engine is not installed. Choose" in said


def test_a_device_of_no_such_name(run, bouguer, model, output):
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, DEVICE="gpu", OUTPUT=output)
    assert "There is no device 'gpu'. Use auto, cpu, cuda" in said


def test_a_format_that_the_worker_does_not_write(run, bouguer, tmp_path):
    assert "jpg" in run("residualbougueranomaly", INPUT=bouguer, OUTPUT=str(tmp_path / "out.jpg"))


def test_outputs_that_are_made_from_a_map_want_one(run, bouguer, model, output, tmp_path):
    other = str(tmp_path / "other.tif")
    said = run("predictconcealedbedrock", INPUT=bouguer, MODEL=model, OUTPUT=output, COMPOSITE=other)
    assert "Composite map needs a geological map. Choose one, or skip" in said
    said = run("multiscalewindows", INPUT=bouguer, OUTPUT=str(tmp_path / "w.gpkg"), CLASSES=other)
    assert "Class raster of the map needs a geological map. Choose one, or skip" in said


def test_a_setting_that_makes_no_sense_is_refused_by_its_job(run, tmp_path):
    names = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif"}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    said = run("samplesurvey", SIZE=10, **outputs)
    assert said.endswith(
        "The survey would have 10 cells a side; 64 to 4000 are wanted. Change the size (SIZE) or the "
        "spacing (SPACING)."
    )


def test_a_raster_that_is_not_there(run, tmp_path, output):
    said = run("residualbougueranomaly", INPUT=str(tmp_path / "never.tif"), OUTPUT=output)
    assert "never.tif" in said


def test_points_are_no_geological_map(run, bouguer, tmp_path):
    points = QgsVectorLayer("Point?crs=EPSG:32645&field=AGE:string", "stations", "memory")
    said = run(
        "trainbedrockmodel",
        INPUT=bouguer,
        GEOLOGY=points,
        FIELD="AGE",
        OUTPUT=str(tmp_path / "m.safetensors"),
    )
    assert "stations" in said


def test_names_that_look_like_markup_are_shown_as_they_are(run, tmp_path):
    name = "<img src=x onerror=y>"
    layer = QgsVectorLayer("Point?crs=EPSG:32645", name, "memory")
    said = run("residualbougueranomaly", INPUT=layer, OUTPUT=str(tmp_path / "r.tif"))
    assert "‹img src=x onerror=y›" in said and "<img" not in said


def test_a_map_across_the_antimeridian_meets_its_raster(
    provider, run, write_tif, polygon_layer, context, tmp_path
):
    raster = write_tif(tmp_path / "r.tif", np.zeros((80, 80)), west=176.0, north=-14.0, cell=0.1, epsg=4326)
    layer = polygon_layer([("Devonian", -180, -22, -178, -14)], crs="EPSG:4326", name="east of it")
    far = polygon_layer([("Devonian", 20, -22, 24, -14)], crs="EPSG:4326", name="africa")
    given = {"INPUT": raster, "FIELD": "AGE", "OUTPUT": str(tmp_path / "windows.gpkg")}
    algorithm = provider.algorithm("multiscalewindows").create()
    assert algorithm.checkParameterValues(given | {"GEOLOGY": layer}, context) == (True, "")
    assert "africa does not overlap" in run("multiscalewindows", GEOLOGY=far, **given)
