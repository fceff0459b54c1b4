"""What would destroy a file of the user's is refused in the dialog already, in one sentence."""

import sys

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from concealed_bedrock.processing_provider.engine import interpreter


@pytest.fixture
def check(provider, context, monkeypatch):
    """Give what the check of an algorithm says of parameters; empty where they are good."""
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)

    def first_fault(name, **parameters):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"concealedbedrock:{name}").create()
        is_good, fault = algorithm.checkParameterValues(parameters, context)
        return "" if is_good else fault

    return first_fault


FILES = ("fileDestination", "folderDestination")


def write_map(path, *layers):
    """A GeoPackage with layers of one square each."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in layers:
        layer = data.CreateLayer(name, crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("AGE", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("AGE", "Permian")
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt("POLYGON((5e5 51e5,6e5 51e5,6e5 52e5,5e5 52e5,5e5 51e5))")
        )
        layer.CreateFeature(feature)
    data = None
    return str(path)


def test_the_input_is_no_output_by_any_name(check, bouguer, tmp_path):
    (tmp_path / "link.tif").symlink_to(bouguer)
    (tmp_path / "hard.tif").hardlink_to(bouguer)
    for name in (
        bouguer,
        f"{tmp_path}/./bouguer.tif",
        str(tmp_path / "link.tif"),
        str(tmp_path / "hard.tif"),
    ):
        fault = check("residualbougueranomaly", INPUT=bouguer, OUTPUT=name)
        assert "is the file that is read as" in fault and "Choose another file" in fault, fault
        definition = QgsProcessingOutputLayerDefinition(name)
        assert "is read as" in check("residualbougueranomaly", INPUT=bouguer, OUTPUT=definition)


def test_two_outputs_of_a_name_are_refused(check, bouguer, tmp_path):
    fault = check(
        "residualbougueranomaly",
        INPUT=bouguer,
        OUTPUT=str(tmp_path / "r.tif"),
        REGIONAL=str(tmp_path / "R.tif"),
    )
    assert "would both write" in fault


def test_a_destination_that_is_no_file_is_refused_and_a_temporary_one_is_not(
    check, algorithms, bouguer, tmp_path
):
    for name in (
        "memory:",
        "postgis:dbname='x' table=\"y\" (geom)",
        f"ogr:dbname='{tmp_path}/x.gpkg' table=\"w\" (g)",
    ):
        for value in (name, QgsProcessingOutputLayerDefinition(name)):
            fault = check("multiscalewindows", INPUT=bouguer, OUTPUT=value)
            assert "a plain file on this computer is wanted" in fault and ".gpkg" in fault
    good = check("multiscalewindows", INPUT=bouguer, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    assert not good
    for algorithm in algorithms:
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() and hasattr(definition, "supportsNonFileBasedOutput"):
                assert not definition.supportsNonFileBasedOutput() or definition.type() in FILES


@pytest.mark.parametrize("way", ["path", "layer", "filtered"])
def test_the_maps_geopackage_is_no_output(check, bouguer, tmp_path, way):
    path = write_map(tmp_path / "map.gpkg", "geology", "fieldwork")
    layer = QgsVectorLayer(f"{path}|layername=geology", "map", "ogr")
    if way == "filtered":
        layer.setSubsetString("AGE = 'Permian'")
    QgsProject.instance().addMapLayer(layer)
    geology = f"{path}|layername=geology" if way == "path" else layer.id()
    fault = check("multiscalewindows", INPUT=bouguer, GEOLOGY=geology, FIELD="AGE", OUTPUT=path)
    QgsProject.instance().removeAllMapLayers()
    assert "is the file that is read as" in fault
    assert "other layers" in check("multiscalewindows", INPUT=bouguer, OUTPUT=path)
    assert [layer.GetName() for layer in ogr.Open(path)] == ["geology", "fieldwork"]


def test_a_result_made_again_replaces_its_own_layer(check, tmp_path):
    own, foreign = (write_map(tmp_path / f"{name}.gpkg", name) for name in ("pictures", "fieldwork"))
    folder = str(tmp_path / "new")
    assert check("samplefoldpictures", FOLDER=folder, OUTPUT=own) == ""
    assert "other layers" in check("samplefoldpictures", FOLDER=folder, OUTPUT=foreign)


def test_a_layer_that_qgis_edits_is_not_replaced(check, bouguer, tmp_path):
    path = write_map(tmp_path / "w.gpkg", "windows")
    assert not check("multiscalewindows", INPUT=bouguer, OUTPUT=path)
    layer = QgsVectorLayer(f"{path}|layername=windows", "w", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert (
        layer.startEditing() and layer.changeAttributeValue(1, 1, "Devonian") and layer.commitChanges(False)
    )
    fault = check("multiscalewindows", INPUT=bouguer, OUTPUT=path)
    layer.rollBack()
    assert [f["AGE"] for f in layer.getFeatures()] == ["Devonian"]
    QgsProject.instance().removeAllMapLayers()
    assert "is open" in fault, fault
