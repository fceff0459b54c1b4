"""A windows layer that lies in the project: looked at, it is renewed; edited, nothing of it is lost."""

import processing
import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from concealed_bedrock.processing_provider.engine import interpreter


@pytest.fixture
def cut(provider, engine_python, monkeypatch, bouguer, tmp_path):
    """Cut windows into the same GeoPackage; gives its path."""
    monkeypatch.setenv(interpreter.VARIABLE, engine_python)

    def run(side=40_000):
        scales = [side, side / 2]
        path = str(tmp_path / "w.gpkg")
        processing.run(
            "concealedbedrock:multiscalewindows", {"INPUT": bouguer, "SCALES": scales, "OUTPUT": path}
        )
        return path

    return run


def count(path):
    """Features in a GeoPackage, for whoever reads it."""
    data = ogr.Open(path)
    return data.GetLayer(0).GetFeatureCount()


def test_a_layer_that_is_looked_at_is_renewed_and_one_that_is_edited_is_not_lost(cut):
    path = cut()
    first = count(path)
    layer = QgsVectorLayer(f"{path}|layername=windows", "w", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert layer.featureCount() == first
    assert count(cut(side=30_000)) != first  # read again by everybody

    assert layer.startEditing() and layer.changeAttributeValue(1, layer.fields().indexOf("split"), "mine")
    assert layer.commitChanges()
    try:
        cut()
    except QgsProcessingException as error:
        assert "open" in str(error) and "project" in str(error), str(error)
        assert "mine" in [f["split"] for f in layer.getFeatures()]
    else:
        assert count(path) == first
    QgsProject.instance().removeAllMapLayers()
    del layer
    assert count(cut()) == first
