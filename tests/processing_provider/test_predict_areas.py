"""Several areas in one run: their maps are parts of the whole one, and an area that fails stops no other."""

import csv
import shutil
import time
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QTransform

from concealed_bedrock.processing_provider.engine.folders import MODELS

OUTCROP, GRAVITY = (str(MODELS / f"{name}.safetensors") for name in ("outcrop_anywhere", "sample_survey"))
SIDE = 288  # cells of a kilometre: three windows of the gravity network, which overlap


def run(algorithm, feedback=None, **parameters):
    return processing.run(f"concealedbedrock:{algorithm}", parameters, feedback=feedback)


@pytest.fixture(scope="module")
def survey(provider, engine_python, tmp_path_factory):
    """The files of a sample survey."""
    folder = tmp_path_factory.mktemp("survey")
    names = {"OUTPUT": "gravity.tif", "GEOLOGY": "map.gpkg", "LEGEND": "legend.json", "TRUTH": "truth.tif"}
    files = {key: str(folder / name) for key, name in names.items()}
    run("samplesurvey", **files, SEED=3, SIZE=SIDE, SPACING=1)
    return {
        "INPUT": files["OUTPUT"],
        "GEOLOGY": files["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": files["LEGEND"],
    }


def corner(raster):
    layer = QgsRasterLayer(raster, "gravity")
    return layer.extent().xMinimum(), layer.extent().yMaximum(), layer.crs()


def areas_of(survey, outlines, more=()):
    """Give a layer of outlines that are drawn in kilometres from the north-west corner, south positive."""
    west, north, crs = corner(survey["INPUT"])
    fields = "".join(f"&field={name}:string" for name in ("name", *more))
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}{fields}", "sheets", "memory")
    for name, wkt, *rest in outlines:
        outline = QgsGeometry.fromWkt(wkt)
        outline.transform(QTransform(1000, 0, 0, -1000, west, north))
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, *rest])
        feature.setGeometry(outline)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


SQUARE = "POLYGON((20 30, 70 30, 70 80, 20 80, 20 30))"
TRIANGLE = "POLYGON((120.3 40.2, 180.8 52.7, 131.1 96.4, 120.3 40.2))"
FAR = "POLYGON((900 900, 950 900, 950 950, 900 900))"
HALF = "POLYGON((260 200, 316 200, 316 240, 260 240, 260 200))"


def read(path):
    """Give the bands of a raster as (bands, rows, cols), and its place."""
    raster = gdal.Open(str(path))
    values = raster.ReadAsArray()
    return values.reshape(-1, raster.RasterYSize, raster.RasterXSize), raster.GetGeoTransform()


def same_part(whole, part):
    """Cut the cells of a part out of the whole."""
    (values, big), (cut, small) = read(whole), read(part)
    row, col = round((small[3] - big[3]) / big[5]), round((small[0] - big[0]) / big[1])
    return values[:, row : row + cut.shape[1], col : col + cut.shape[2]], cut


@pytest.mark.parametrize("model", [pytest.param(OUTCROP, marks=pytest.mark.campaign), GRAVITY])
def test_the_map_of_an_area_is_the_whole_map_within_its_outline(survey, model, tmp_path):
    outputs = ("OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED")
    whole = run(
        "predictconcealedbedrock",
        **survey,
        MODEL=model,
        PRECISION="fp32",
        **{name: str(tmp_path / f"{name}.tif") for name in outputs},
    )
    layer = areas_of(survey, [("north west", SQUARE), ("triangle", TRIANGLE)])
    made = run(
        "predictareas",
        **survey,
        MODEL=model,
        AREAS=layer,
        AREA_FIELD="name",
        PRECISION="fp32",
        OUTPUT=str(tmp_path / "maps"),
    )
    assert (made["PREDICTED"], made["FAILED"]) == (2, 0)
    ends = dict(zip(outputs, ("", "_confidence", "_composite", "_marked")))
    for output, end in ends.items():
        square = same_part(whole[output], tmp_path / "maps" / f"north west{end}.tif")
        assert square[1].shape[1:] == (50, 50)
        np.testing.assert_allclose(square[1], square[0], atol=1e-5)
        expected, cut = same_part(whole[output], tmp_path / "maps" / f"triangle{end}.tif")
        raster = gdal.Open(whole[output])  # kept: its bands die with it
        nodata = raster.GetRasterBand(1).GetNoDataValue()
        is_inside = read_mask(tmp_path / "maps" / "triangle.tif", layer)
        assert 0.3 < is_inside.mean() < 0.7
        np.testing.assert_allclose(cut[:, is_inside], expected[:, is_inside], atol=1e-5)
        assert (cut[:, ~is_inside] == nodata).all()


def read_mask(path, layer):
    """Say of each cell whether its centre lies in the second area."""
    values, (x0, width, _, y0, _, height) = read(path)
    outline = list(layer.getFeatures())[1].geometry()
    return np.array(
        [
            [
                outline.contains(
                    QgsGeometry.fromWkt(f"POINT({x0 + (c + 0.5) * width} {y0 + (r + 0.5) * height})")
                )
                for c in range(values.shape[2])
            ]
            for r in range(values.shape[1])
        ]
    )


def rows_of(made):
    with Path(made["SUMMARY"]).open(encoding="utf-8") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def test_an_area_that_fails_is_named_and_stops_no_other(survey, feedback, tmp_path):
    outlines = [("Sheet 1/2", SQUARE), ("far away", FAR), ("Sheet 1/2", TRIANGLE), ("", HALF)]
    made = run(
        "predictareas",
        feedback,
        **survey,
        MODEL=OUTCROP,
        AREAS=areas_of(survey, outlines),
        AREA_FIELD="name",
        OUTPUT=str(tmp_path / "maps"),
    )
    assert (made["PREDICTED"], made["FAILED"]) == (3, 1)
    assert [error.partition(":")[0] for error in feedback.errors] == ["far away"]
    assert "outside the gravity raster gravity" in feedback.errors[0]
    assert any("area 4: 50 %" in warning for warning in feedback.warnings)
    rows = rows_of(made)
    assert rows.keys() == {"far away", "Sheet 1_2", "Sheet 1_2 (2)", "area 4"}
    assert rows["far away"]["cells"] == "0" and "outside" in rows["far away"]["message"]
    square = rows["Sheet 1_2"]
    assert square["cells"] == "2500" and float(square["seconds"]) > 0
    shares = [float(value) for name, value in square.items() if name.startswith("share ") and value]
    assert sum(shares) == pytest.approx(1, abs=1e-3)
    assert 0 < float(square["mean_confidence"]) <= 1
    assert 0 <= float(square["share_outside_applicability"]) <= 1
    files = {path.name for path in (tmp_path / "maps").iterdir()}
    assert {"Sheet 1_2.tif", "Sheet 1_2.qml", "Sheet 1_2_confidence.qml", "Sheet 1_2 (2).tif"} <= files
    assert not any(name.startswith((".", "far")) for name in files)
    assert QgsRasterLayer(str(tmp_path / "maps" / "area 4.tif")).width() == SIDE - 260


def test_the_maps_of_an_area_have_the_style_and_the_names_of_a_prediction(survey, tmp_path):
    folder = tmp_path / "maps"
    run(
        "predictareas",
        **survey,
        MODEL=OUTCROP,
        AREAS=areas_of(survey, [("a", SQUARE)]),
        AREA_FIELD="name",
        OUTPUT=str(folder),
    )
    for name in ("a", "a_composite"):
        layer = QgsRasterLayer(str(folder / f"{name}.tif"), name)
        assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
        assert [entry.label for entry in layer.renderer().classes()]
    raster = gdal.Open(str(folder / "a.tif"))
    table = raster.GetRasterBand(1).GetDefaultRAT()
    assert sum(table.GetValueAsInt(row, 1) for row in range(table.GetRowCount())) == 2500
    assert raster.GetMetadataItem("CONCEALED_BEDROCK_MODEL") == "outcrop_anywhere.safetensors"


def test_a_run_of_which_nothing_is_left_is_refused_with_every_reason(survey, tmp_path):
    wanted = {**survey, "MODEL": OUTCROP, "OUTPUT": str(tmp_path / "maps")}
    with pytest.raises(QgsProcessingException, match="There is no area"):
        run("predictareas", **wanted)
    with pytest.raises(QgsProcessingException, match="area 1, area 2: It lies outside"):
        run("predictareas", **wanted, AREAS=areas_of(survey, [("", FAR), ("", FAR)]))
    with pytest.raises(QgsProcessingException, match=r"area 1: .*none\.safetensors"):
        none = areas_of(survey, [("", SQUARE, "none.safetensors")], ["model"])
        run("predictareas", **wanted, AREAS=none, MODEL_FIELD="model")
    assert not (tmp_path / "maps").exists()


def test_a_table_replaces_parameters_by_row(survey, feedback, tmp_path):
    """Paths are relative to the table; what a row leaves empty is the algorithm's."""
    folder = tmp_path / "runs"
    folder.mkdir()
    shutil.copy(survey["INPUT"], folder / "other.tif")
    west, north, crs = corner(survey["INPUT"])
    rock = f"{west + 5000},{west + 35000},{north - 60000},{north - 20000} [{crs.authid()}]"
    box = f"{west + 5000},{west + 105000},{north - 100000},{north - 20000} [{crs.authid()}]"
    with (folder / "runs.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["name", "input", "model", "extent", "area", "priors", "remark"])
        out.writerow(["box", "other.tif", "", box, "", "", "mine"])
        out.writerow(["rock", "other.tif", "", rock, "", "", "nothing is concealed here"])
        wkt = QgsGeometry.fromWkt(SQUARE)
        wkt.transform(QTransform(1000, 0, 0, -1000, west, north))
        out.writerow(["wkt", "", OUTCROP, "", wkt.asWkt(), "0", ""])
        out.writerow(["bad", "gone.tif", "", "", "", "", ""])
        out.writerow(["odd", "", "", "", "nothing.gpkg", "", ""])
    made = run(
        "predictareas",
        feedback,
        **survey,
        MODEL=OUTCROP,
        TABLE=str(folder / "runs.csv"),
        OUTPUT=str(tmp_path / "maps"),
    )
    assert (made["PREDICTED"], made["FAILED"]) == (2, 3), feedback.errors
    rows = rows_of(made)
    assert (rows["box"]["cells"], rows["wkt"]["cells"]) == ("8000", "2500")
    assert 0 < int(rows["box"]["cells_under_cover"]) < 8000
    assert "lies under cover" in rows["rock"]["message"]
    assert "gone.tif does not exist" in rows["bad"]["message"]
    assert "'nothing.gpkg' is neither" in rows["odd"]["message"]
    assert any("remark" in warning for warning in feedback.warnings)


def test_files_of_others_are_not_replaced_and_own_ones_are(survey, tmp_path):
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "a_confidence.tif").write_bytes(b"mine")
    wanted = {
        **survey,
        "MODEL": OUTCROP,
        "AREAS": areas_of(survey, [("a", SQUARE), ("b", TRIANGLE)]),
        "AREA_FIELD": "name",
        "OUTPUT": str(folder),
    }
    made = run("predictareas", **wanted)
    assert "a_confidence.tif" in rows_of(made)["a"]["message"]
    assert (folder / "a_confidence.tif").read_bytes() == b"mine"
    (folder / "a_confidence.tif").unlink()
    assert run("predictareas", **wanted)["PREDICTED"] == 2  # b again
    with pytest.raises(QgsProcessingException, match=r"gravity\.tif"):  # is read
        here = {"OUTPUT": str(Path(survey["INPUT"]).parent)}
        run("predictareas", **wanted | here | {"AREAS": areas_of(survey, [("gravity", SQUARE)])})


def test_each_area_is_loaded_as_a_group_of_its_own(survey, context, feedback, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("concealedbedrock:predictareas")
    given = {
        **survey,
        "MODEL": OUTCROP,
        "AREAS": areas_of(survey, [("north", SQUARE), ("south", TRIANGLE)]),
        "AREA_FIELD": "name",
        "OUTPUT": str(tmp_path / "maps"),
    }
    _, is_good = algorithm.run(given, context, feedback)
    assert is_good, feedback.errors
    loaded = context.layersToLoadOnCompletion()
    assert {details.groupName for details in loaded.values()} == {"Bedrock – north", "Bedrock – south"}
    assert len(loaded) == 8
    context.setLayersToLoadOnCompletion({})
    assert algorithm.create().run(given | {"LOAD": False}, context, feedback)[1]
    assert not context.layersToLoadOnCompletion()


def test_in_a_thread_of_its_own_it_reads_the_project_s_layers(survey, provider, context, feedback, tmp_path):
    """As the dialog runs it: prepared in the main thread, run in another; and cancelled at its first step."""
    layers = [QgsRasterLayer(survey["INPUT"], "Bouguer"), areas_of(survey, [("a", SQUARE), ("b", FAR)])]
    QgsProject.instance().addMapLayers(layers)
    given = {**survey, "INPUT": layers[0].id(), "AREAS": layers[1].id(), "AREA_FIELD": "name"}
    given |= {"MODEL": OUTCROP, "OUTPUT": str(tmp_path / "maps")}
    is_good, results = run_in_thread(provider.algorithm("predictareas").create(), given, context, feedback)
    assert is_good and (results["PREDICTED"], results["FAILED"]) == (1, 1), feedback.errors
    assert len(context.layersToLoadOnCompletion()) == 4
    feedback.progressChanged.connect(lambda _step: feedback.cancel())
    other = given | {"OUTPUT": str(tmp_path / "cancelled")}
    is_good, _ = run_in_thread(provider.algorithm("predictareas").create(), other, context, feedback)
    assert not is_good and not list((tmp_path / "cancelled").iterdir())
    QgsProject.instance().removeAllMapLayers()


def run_in_thread(algorithm, given, context, feedback):
    task, ended = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback), []
    task.executed.connect(lambda is_good, results: ended.append((is_good, results)))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 120
    while not ended and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return ended[0]
