"""Symbols of maps as legends, maps by their path, and maps that have to be written out for the engine."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from concealed_bedrock.processing_provider.algorithms.multiscale_windows import MultiscaleWindows
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues


@pytest.fixture
def legend(provider, context, feedback, tmp_path):
    """The legend that a layer's symbols lead to: value -> name of its class."""

    def made(layer, field="AGE"):
        algorithm = MultiscaleWindows()
        algorithm.initAlgorithm()
        parameters = {"GEOLOGY": layer, "FIELD": field}
        path = (
            _ParameterValues(algorithm, parameters, context, feedback, tmp_path)
            .read_layers()
            .geology()
            .symbols
        )
        if not path:
            return {}
        legend = json.loads(Path(path).read_text(encoding="utf-8"))
        names = {c["value"]: c["name"] for c in legend["classes"]} | {255: "cover"}
        return {entry["value_in_map"]: names[entry["class"]] for entry in legend["rules"]}

    return made


def category(value, label, is_on=True):
    return QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": "#a64c4c"}), label, is_on)


def styled(layer, attribute, *categories):
    layer.setRenderer(QgsCategorizedSymbolRenderer(attribute, list(categories)))
    return layer


@pytest.fixture
def four(polygon_layer):
    values = ("Devonian", "Gneiss [?]", "Schist", "Till")
    boxes = [(500_000 + 24_000 * i, 5_104_000, 524_000 + 24_000 * i, 5_200_000) for i in range(4)]
    return polygon_layer([(value, *box) for value, box in zip(values, boxes)])


def test_all_other_values_that_are_shown_are_a_class(legend, four):
    found = legend(
        styled(
            four,
            "AGE",
            category("Till", "till", False),
            category("Devonian", "Old red"),
            category("", "metamorphic rocks"),
        )
    )
    assert found == {
        "Till": "cover",
        "Devonian": "Old red",
        "value:Gneiss [?]": "metamorphic rocks",
        "Schist": "metamorphic rocks",
    }


def test_categories_of_an_expression_are_put_to_every_value(legend, four):
    attribute = "if(\"AGE\" = 'Devonian', 'sediment', 'other')"
    found = legend(styled(four, attribute, category("sediment", "S"), category("other", "Rest")))
    assert found["Devonian"] == "S" and found["Schist"] == "Rest"


def test_codes_are_read_by_the_names_that_a_value_map_gives_them(classes_of, polygon_layer, units, truth):
    layer = polygon_layer([(str(code), *box) for code, (_, *box) in enumerate(units, 1)])
    names = {"泥盆系": "1", "花岗岩": "2", "Quaternary": "3", "not mapped": "4"}
    pairs = {"map": [{name: code} for name, code in names.items()]}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", pairs))
    classes, found = classes_of(layer)
    assert np.array_equal(classes, truth)
    tag = gdal.Open(found["CLASSES"]).GetMetadataItem("CONCEALED_BEDROCK_LEGEND")
    assert [c["name"] for c in json.loads(tag)][:2] == ["泥盆系", "花岗岩"]


def test_symbols_on_the_codes_outweigh_their_value_map(legend, four):
    pairs = {"map": [{"Jurassic": "Devonian"}]}
    four.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", pairs))
    assert legend(four) == {"Devonian": "Jurassic"}
    assert legend(styled(four, "AGE", category("Schist", "slate")))["Schist"] == "slate"


def test_ranges_of_numbers_become_classes(legend, four):
    ranges = [QgsRendererRange(low, low + 1, QgsFillSymbol.createSimple({}), f"part {low}") for low in (0, 2)]
    four.setRenderer(QgsGraduatedSymbolRenderer("number", ranges))
    assert legend(four, "number") == {"0": "part 0", "1": "part 0", "2": "part 2", "3": "part 2"}


def test_symbols_on_another_field_are_said(legend, four, feedback):
    assert legend(styled(four, "number", category(1, "one")), "AGE") == {}
    assert any("symbols are based on number" in text for text in feedback.infos)


def test_more_categories_than_a_raster_holds_are_refused_in_the_words_of_symbols(legend, four):
    with pytest.raises(QgsProcessingException, match="categories"):
        legend(styled(four, "AGE", *(category(f"u{i}", f"unit {i}") for i in range(256))))


@pytest.mark.parametrize("way", ["qml", "layer_styles"])
def test_a_map_given_by_its_path_has_the_legend_of_the_loaded_layer(legend, four, tmp_path, way):
    styled(four, "AGE", category("Till", "till", False), category("", "rest"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, path = "GPKG", tmp_path / "map.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        four, str(path), QgsProject.instance().transformContext(), options
    )
    saved = QgsVectorLayer(str(path), "map", "ogr")
    saved.setRenderer(four.renderer().clone())
    saved.saveNamedStyle(str(path.with_suffix(".qml"))) if way == "qml" else saved.saveStyleToDatabase(
        "map", "", True, ""
    )
    assert legend(str(path)) == {
        "Till": "cover",
        "Devonian": "rest",
        "value:Gneiss [?]": "rest",
        "Schist": "rest",
    }


@pytest.mark.parametrize("check", ["AbortOnInvalid", "SkipInvalid", "NoCheck"])
def test_outlines_that_cross_themselves_are_repaired_whatever_the_settings_say(
    provider, engine_python, polygon_layer, bouguer, tmp_path, check
):
    import processing
    from osgeo import gdal

    layer = polygon_layer([("Devonian", 500_000, 5_104_000, 596_000, 5_152_000)])
    bow = QgsFeature(layer.fields())
    bow.setAttributes(["Permian", 9])
    corners = "500000 5152000,596000 5200000,596000 5152000,500000 5200000,500000 5152000"
    bow.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({corners}))"))
    layer.dataProvider().addFeature(bow)
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(getattr(QgsFeatureRequest, f"Geometry{check}"))
    found = processing.run(
        "concealedbedrock:multiscalewindows",
        {
            "INPUT": bouguer,
            "GEOLOGY": layer,
            "FIELD": "AGE",
            "SCALES": [48_000, 24_000],
            "OUTPUT": str(tmp_path / "windows.gpkg"),
            "CLASSES": str(tmp_path / "classes.tif"),
        },
        context=context,
    )
    classes = gdal.Open(found["CLASSES"]).ReadAsArray()
    assert (classes == 0).mean() == pytest.approx(0.5) and (classes == 1).mean() == pytest.approx(
        0.25, abs=0.01
    )


def test_fields_called_as_the_database_calls_its_own_are_no_trouble(classes_of, units, truth):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32645&field=geom:string&field=fid:integer&field=AGE:string&field=age:string",
        "m",
        "memory",
    )
    for value, west, south, east, north in units:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["x", 1, value, "other"])
        ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        layer.dataProvider().addFeature(feature)
    assert (classes_of(layer)[0] == truth).all()


def test_an_object_that_is_no_layer_is_refused(provider, context, bouguer, tmp_path):
    algorithm = MultiscaleWindows()
    algorithm.initAlgorithm()
    is_good, fault = algorithm.checkParameterValues(
        {
            "INPUT": bouguer,
            "GEOLOGY": {"source": "x.gpkg", "filter": "a"},
            "FIELD": "AGE",
            "OUTPUT": str(tmp_path / "w.gpkg"),
        },
        context,
    )
    assert not is_good and fault


def shapefile(layer, path, encoding, cpg):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", encoding
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    path.with_suffix(".cpg").write_text(cpg) if cpg else path.with_suffix(".cpg").unlink()
    return QgsVectorLayer(str(path), "map", "ogr")


def test_a_chinese_shapefile_without_an_encoding_is_read(classes_of, polygon_layer, units, truth, tmp_path):
    layer = shapefile(polygon_layer(units), tmp_path / "map.shp", "GBK", "")
    assert (classes_of(layer)[0] == truth).all()


def test_the_encoding_set_by_the_user_counts(provider, context, feedback, polygon_layer, units, tmp_path):
    layer = shapefile(polygon_layer(units), tmp_path / "map.shp", "windows-1251", "ISO-8859-1")
    algorithm = MultiscaleWindows()
    algorithm.initAlgorithm()

    def encoding():
        parameters = {"GEOLOGY": layer, "FIELD": "AGE"}
        return (
            _ParameterValues(algorithm, parameters, context, feedback, tmp_path)
            .read_layers()
            .geology()
            .encoding
        )

    assert encoding() == ""
    layer.setProviderEncoding("windows-1251")
    assert encoding() == "windows-1251"
