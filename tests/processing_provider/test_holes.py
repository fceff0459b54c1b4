"""Drillholes in the toolbox: layers and tables reach the engine, what is none is refused in a sentence."""

from dataclasses import replace
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from concealed_bedrock.processing_provider.parameter_values import _ParameterValues


@pytest.fixture
def collars(qgis_app):
    """Three drillholes as a memory layer."""
    layer = QgsVectorLayer("Point?crs=EPSG:32645&field=AGE:string&field=depth:double", "collars", "memory")
    for number, age in enumerate(("Devonian", "granite", "Devonian")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([age, 10.0 * number])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(510_000 + 5000 * number, 5_120_000)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def raster(write_tif, tmp_path):
    """A raster on which the map and the drillholes lie."""
    import numpy as np

    return write_tif(tmp_path / "g.tif", np.random.default_rng(0).normal(0, 5, (96, 96)).astype("float32"))


def job_of(provider, context, folder, **given):
    """The job of a training with some parameters."""
    algorithm = provider.algorithm("trainbedrockmodel").create()
    values = _ParameterValues(algorithm, given, context, QgsProcessingFeedback()).read_layers()
    return algorithm.job(replace(values, folder=folder))


def test_a_layer_of_drillholes_reaches_the_job_with_the_fields_that_are_chosen(
    provider, context, raster, geology, collars, tmp_path
):
    given = {"INPUT": raster, "GEOLOGY": geology, "FIELD": "AGE", "OUTPUT": str(tmp_path / "m.safetensors")}
    holes = job_of(provider, context, tmp_path, **given, HOLES=collars, HOLES_DEPTH="depth").holes
    assert Path(holes.path).is_file() and holes.depth == "depth" and not holes.field and not holes.weight
    assert job_of(provider, context, tmp_path, **given).holes.path == ""


def test_a_table_of_drillholes_with_coordinates_is_exported_for_the_engine(
    provider, context, raster, geology, tmp_path
):
    table = tmp_path / "holes.csv"
    table.write_text("hole,x,y,AGE\n1,510000,5120000,Devonian\n2,520000,5120000,granite\n")
    given = {"INPUT": raster, "GEOLOGY": geology, "FIELD": "AGE", "OUTPUT": str(tmp_path / "m.safetensors")}
    holes = job_of(provider, context, tmp_path, **given, HOLES=str(table), HOLES_FIELD="AGE").holes
    rows = list(QgsVectorLayer(holes.path, "written", "ogr").getFeatures())
    assert len(rows) == 2 and float(rows[1]["x"]) == 520_000 and rows[1]["AGE"] == "granite"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"HOLES": "map"}, "holds no points"),
        ({"HOLES": "no crs"}, "no coordinate reference system"),
        ({"HOLES_FIELD": "LITH"}, "has no field 'LITH'"),
        ({"GEOLOGY": None, "FIELD": None}, "geological map"),
        ({"HOLE_CONFLICTS": "folder that is not/there.gpkg"}, "does not exist"),
    ],
)
def test_wrong_drillholes_are_refused_before_anything_runs(
    provider, engine_python, raster, geology, collars, tmp_path, change, says
):
    given = {
        "INPUT": raster,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "HOLES": collars,
        "HOLES_FIELD": "AGE",
        "OUTPUT": str(tmp_path / "m.safetensors"),
    } | change
    if given["HOLES"] == "map":
        given["HOLES"] = geology
    elif given["HOLES"] == "no crs":
        collars.setCrs(QgsCoordinateReferenceSystem())
        given["HOLES"] = collars
    with pytest.raises(QgsProcessingException, match=says):
        processing.run("concealedbedrock:trainbedrockmodel", given)
    assert not (tmp_path / "m.safetensors").exists()


@pytest.mark.campaign
def test_holes_of_a_sample_survey_train_and_as_a_table_predict(provider, engine_python, tmp_path):
    """The whole way with the real engine: drilled, trained with, written as CSV, predicted with."""

    def run(algorithm, **given):
        return processing.run(f"concealedbedrock:{algorithm}", given)

    places = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif", "HOLES": "h.gpkg"}
    places = {name: str(tmp_path / file) for name, file in places.items()}
    made = run("samplesurvey", SIZE=72, SPACING=1, N_HOLES=30, HOLE_LINES=True, **places)
    drilled = QgsVectorLayer(made["HOLES"], "drilled", "ogr")
    assert drilled.featureCount() == 30 and drilled.renderer().type() == "categorizedSymbol"
    ground = {"INPUT": made["OUTPUT"], "GEOLOGY": made["GEOLOGY"], "FIELD": "AGE", "LEGEND": made["LEGEND"]}
    fields = {"HOLES_FIELD": "CLASS", "HOLES_DEPTH": "DEPTH", "HOLES_REACHED": "REACHED"}
    model = run(
        "trainbedrockmodel",
        **ground | fields,
        HOLES=made["HOLES"],
        EVIDENCE="outcrop",
        ARCHITECTURE="nearest-outcrop",
        NULLS="none",
        OUTPUT=str(tmp_path / "m.safetensors"),
        REPORT=str(tmp_path / "r.html"),
        HOLE_CONFLICTS=str(tmp_path / "c.gpkg"),
    )
    assert QgsVectorLayer(model["HOLE_CONFLICTS"], "conflicts", "ogr").isValid()
    rows = ["x,y,CLASS,DEPTH,REACHED"]
    for feature in drilled.getFeatures():
        geometry = feature.geometry()  # owns its point
        point = geometry.asPoint()
        told = [str(feature[name]) for name in ("CLASS", "DEPTH", "REACHED")]
        rows.append(",".join([str(point.x()), str(point.y()), *told]))
    table = tmp_path / "holes.csv"
    table.write_text("\n".join(rows) + "\n")
    shown = run(
        "predictconcealedbedrock",
        **ground | fields,
        HOLES=str(table),
        MODEL=model["OUTPUT"],
        OUTPUT=str(tmp_path / "p.tif"),
    )
    assert Path(shown["OUTPUT"]).is_file()
