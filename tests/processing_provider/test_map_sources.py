"""Maps in the files that surveys send, through the provider and the real engine, onto the same cells."""

import json

import pytest
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture
def chinese_map(polygon_layer, units):
    """The map as a memory layer, one of its values NULL."""
    return polygon_layer(units)


def saved(layer, path, driver, encoding="UTF-8"):
    """Save a layer in another format and open it there."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = driver, encoding
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return QgsVectorLayer(str(path), "map", "ogr")


def test_a_geopackage_gives_the_map_s_cells(classes_of, chinese_map, truth, tmp_path):
    layer = saved(chinese_map, tmp_path / "map.gpkg", "GPKG")
    assert (classes_of(layer)[0] == truth).all()


def test_geojson_gives_the_map_s_cells(classes_of, chinese_map, truth, tmp_path):
    path = tmp_path / "map.geojson"
    layer = saved(chinese_map, path, "GeoJSON")
    assert json.loads(path.read_text(encoding="utf-8"))["features"][0]["properties"]["AGE"] == "泥盆系"
    assert (classes_of(layer)[0] == truth).mean() > 0.99  # GeoJSON is written in degrees, to seven digits


def test_a_shapefile_whose_cpg_is_wrong_gives_the_map_s_cells(classes_of, chinese_map, truth, tmp_path):
    layer = saved(chinese_map, tmp_path / "map.shp", "ESRI Shapefile", encoding="GBK")
    (tmp_path / "map.cpg").write_text("UTF-8")
    layer = QgsVectorLayer(str(tmp_path / "map.shp"), "map", "ogr")
    assert (classes_of(layer)[0] == truth).all()


def test_a_layer_in_qgis_splits_the_windows_and_the_report_says_so(
    classes_of, chinese_map, polygon_layer, tmp_path
):
    west = polygon_layer([("west", 500_000, 5_104_000, 524_000, 5_200_000)])
    report = tmp_path / "report.html"
    _, found = classes_of(chinese_map, SPLIT="polygons", SPLIT_LAYER=west, REPORT=str(report))
    layer = QgsVectorLayer(found["OUTPUT"], "windows", "ogr")
    parts = {(f["col"] < 24, f["split"]) for f in layer.getFeatures() if f["bedrock_share"] >= 0.1}
    assert parts == {(True, "mixed"), (False, "training")}
    written = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))
    assert found["REPORT"] == str(report) and "the polygons given" in written["split"]


def test_results_load_in_qgis_with_names_colours_and_split(classes_of, chinese_map):
    """As a user sees them: the class raster's names and colours, the windows coloured by their part."""
    _, found = classes_of(chinese_map, BLOCK=12)
    raster = QgsRasterLayer(found["CLASSES"], "classes")  # kept: its renderer dies with it
    assert isinstance(raster.renderer(), QgsPalettedRasterRenderer)
    shown = {c.value: (c.label, c.color.name()) for c in raster.renderer().classes()}
    assert shown == {0: ("Devonian", "#cb8c37"), 1: ("Granite", "#e8488a"), 255: ("cover", "#e8e4d8")}
    layer = QgsVectorLayer(found["OUTPUT"], "windows", "ogr")
    categories = layer.renderer().categories()  # copies: their symbols die with them
    styled = {c.value(): c.symbol().symbolLayer(0).strokeColor().name() for c in categories}
    assert layer.renderer().classAttribute() == "split"
    assert set(styled) == {feature["split"] for feature in layer.getFeatures()} >= {"mixed"}
    assert styled["mixed"] == "#ff7f00"
