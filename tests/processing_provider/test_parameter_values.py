"""Layers become files that the worker can open, and the file says what the layer says."""

import json
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFillSymbol,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from concealed_bedrock.processing_provider.algorithms.predict_concealed_bedrock import PredictConcealedBedrock
from concealed_bedrock.processing_provider.engine import interpreter
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues


@pytest.fixture
def file_layer(geology, tmp_path):
    """The geological map as a GeoPackage with a second layer in it."""
    path = tmp_path / "map.gpkg"
    for name in ("other", "units"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        exists = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            exists.CreateOrOverwriteLayer if path.exists() else exists.CreateOrOverwriteFile
        )
        QgsVectorFileWriter.writeAsVectorFormatV3(
            geology, str(path), QgsProject.instance().transformContext(), options
        )
    return QgsVectorLayer(f"{path}|layername=units", "units", "ogr")


@pytest.fixture
def given(provider, context, feedback, tmp_path):
    """Give what an algorithm was given, for parameters."""

    def build(**parameters):
        algorithm = PredictConcealedBedrock()
        algorithm.initAlgorithm()
        folder = tmp_path / "temporary"
        folder.mkdir(exist_ok=True)
        return _ParameterValues(algorithm, parameters, context, feedback, folder).read_layers()

    return build


def read_features(path, layer):
    source = ogr.Open(path)
    return [
        (f.GetField("AGE"), f.GetGeometryRef().GetEnvelope()) for f in source.GetLayerByName(layer)
    ], source.GetLayerByName(layer).GetSpatialRef().GetAuthorityCode(None)


def test_a_layer_of_a_file_passes_as_path_and_layer_name(given, file_layer, tmp_path):
    assert given(GEOLOGY=file_layer).vector_layer("GEOLOGY") == (str(tmp_path / "map.gpkg"), "units")


def test_where_only_a_path_is_taken_a_file_with_two_layers_is_written_out(given, file_layer, tmp_path):
    path = given(HOLDOUT=file_layer).vector("HOLDOUT")
    assert path != str(tmp_path / "map.gpkg")
    assert ogr.Open(path).GetLayerCount() == 1


def test_a_shapefile_passes_with_the_name_of_its_only_layer(given, geology, tmp_path):
    path = tmp_path / "map.shp"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        geology, str(path), QgsProject.instance().transformContext(), _shape_options()
    )
    layer = QgsVectorLayer(str(path), "some other name", "ogr")
    assert given(GEOLOGY=layer).vector_layer("GEOLOGY") == (str(path), "map")
    assert given(HOLDOUT=layer).vector("HOLDOUT") == str(path)


def _shape_options():
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    options.fileEncoding = "UTF-8"
    return options


def test_a_memory_layer_is_written_with_its_values_and_its_crs(given, geology):
    path, name = given(GEOLOGY=geology).vector_layer("GEOLOGY")
    features, epsg = read_features(path, name)
    assert [age for age, _ in features] == ["Devonian", "granite", "Quaternary"]
    assert features[0][1] == (500_000, 548_000, 5_140_000, 5_200_000)
    assert epsg == "32645"


def test_selected_features_alone_are_written(given, file_layer, context):
    file_layer.selectByExpression("AGE = 'granite'")
    QgsProject.instance().addMapLayer(file_layer, False)
    source = QgsProcessingFeatureSourceDefinition(file_layer.id(), selectedFeaturesOnly=True)
    features, _ = read_features(*given(GEOLOGY=source).vector_layer("GEOLOGY"))
    QgsProject.instance().removeMapLayer(file_layer.id())
    assert [age for age, _ in features] == ["granite"]


def test_a_filtered_layer_is_written_as_filtered(given, file_layer):
    file_layer.setSubsetString("AGE <> 'Quaternary'")
    features, _ = read_features(*given(GEOLOGY=file_layer).vector_layer("GEOLOGY"))
    assert [age for age, _ in features] == ["Devonian", "granite"]


def test_edits_that_are_not_saved_are_written(given, file_layer):
    file_layer.startEditing()
    file_layer.changeAttributeValue(1, file_layer.fields().indexFromName("AGE"), "Permian")
    features, _ = read_features(*given(GEOLOGY=file_layer).vector_layer("GEOLOGY"))
    file_layer.rollBack()
    assert features[0][0] == "Permian"


def test_a_field_that_only_the_layer_has_is_written(given, file_layer):
    file_layer.addExpressionField("upper(AGE)", QgsField("UNIT", QMetaType.Type.QString))
    path, name = given(GEOLOGY=file_layer).vector_layer("GEOLOGY")
    source = ogr.Open(path)  # kept: OGR's layers die with it
    assert source.GetLayerByName(name).GetNextFeature().GetField("UNIT") == "DEVONIAN"


def test_a_crs_that_was_set_in_qgis_travels_along(given, file_layer):
    file_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32646"))
    assert read_features(*given(GEOLOGY=file_layer).vector_layer("GEOLOGY"))[1] == "32646"


def test_a_geotiff_passes_as_it_is(given, bouguer):
    assert given(INPUT=bouguer).raster("INPUT") == bouguer
    assert given(INPUT=QgsRasterLayer(bouguer, "b")).raster("INPUT") == bouguer


def test_a_crs_that_was_set_on_a_raster_travels_along(given, bouguer):
    layer = QgsRasterLayer(bouguer, "b")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32646"))
    written = gdal.Open(given(INPUT=layer).raster("INPUT"))
    assert written.GetSpatialRef().GetAuthorityCode(None) == "32646"
    assert np.array_equal(written.ReadAsArray(), gdal.Open(bouguer).ReadAsArray())
    assert written.GetGeoTransform() == gdal.Open(bouguer).GetGeoTransform()


def test_values_that_a_user_declared_empty_are_empty_in_the_file(given, tmp_path, write_tif):
    values = np.arange(6400.0).reshape(80, 80)
    values[3:9, 5:7] = 99_999
    layer = QgsRasterLayer(write_tif(tmp_path / "holed.tif", values), "holed")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(99_998, 100_000)])
    written = gdal.Open(given(INPUT=layer).raster("INPUT"))  # kept: its bands die with it
    band = written.GetRasterBand(1)
    is_empty = band.ReadAsArray() == band.GetNoDataValue()
    assert np.array_equal(is_empty, values == 99_999)


def test_an_archive_is_unpacked_by_qgis(given, bouguer, tmp_path):
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.write(bouguer, "b.tif")
    written = given(INPUT=f"/vsizip/{tmp_path}/b.zip/b.tif").raster("INPUT")
    assert np.array_equal(gdal.Open(written).ReadAsArray(), gdal.Open(bouguer).ReadAsArray())


def category(value, name, colour, is_shown=True):
    return QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": colour}), name, is_shown)


def categories(*, is_sand_shown):
    return QgsCategorizedSymbolRenderer(
        "AGE",
        [
            category("Devonian", "Old red", "#a64c4c"),
            category(["granite", "granodiorite"], "Granite", "#49fbfa"),
            category("Quaternary", "Sand", "#ffffb0", is_sand_shown),
            category(None, "the rest", "#000000"),
        ],
    )


def test_categorised_symbols_become_a_legend_with_the_map_s_names_and_colours(given, geology):
    geology.setRenderer(categories(is_sand_shown=False))
    legend = Path(given(GEOLOGY=geology, FIELD="AGE").geology().chosen_legend)
    assert json.loads(legend.read_text(encoding="utf-8")) == {
        "classes": [
            {"value": 0, "name": "Old red", "colour": "#a64c4c"},
            {"value": 1, "name": "Granite", "colour": "#49fbfa"},
        ],
        "rules": [
            {"value_in_map": "Devonian", "class": 0},
            {"value_in_map": "granite", "class": 1},
            {"value_in_map": "granodiorite", "class": 1},
            {"value_in_map": "Quaternary", "class": 255},
        ],
    }


def test_where_all_symbols_are_shown_cover_is_found_by_age(given, geology, feedback):
    geology.setRenderer(categories(is_sand_shown=True))
    legend = json.loads(
        Path(given(GEOLOGY=geology, FIELD="AGE").geology().chosen_legend).read_text(encoding="utf-8")
    )
    assert legend["cover"] == "by age" and len(legend["classes"]) == 3
    assert any("the Cenozoic units are taken as cover" in info for info in feedback.infos)


def test_symbols_on_another_field_are_no_legend_and_a_legend_file_goes_first(given, geology):
    geology.setRenderer(categories(is_sand_shown=False))
    assert given(GEOLOGY=geology, FIELD="number").geology().chosen_legend == ""
    assert (
        given(GEOLOGY=geology, FIELD="AGE", LEGEND="/my/legend.csv").geology().chosen_legend
        == "/my/legend.csv"
    )


@pytest.mark.parametrize("id", ["trainbedrockmodel", "predictconcealedbedrock"])
def test_the_number_format_reaches_the_job(
    provider, id, bouguer, geology, context, feedback, tmp_path, monkeypatch
):
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)
    parameters = {
        "INPUT": bouguer,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "MODEL": "m.safetensors",
        "PRECISION": "fp16",
        "OUTPUT": str(tmp_path / "out"),
    }
    algorithm = provider.algorithm(id).create()
    job = algorithm.job(_ParameterValues(algorithm, parameters, context, feedback, tmp_path).read_layers())
    assert job.number_format == "fp16"
