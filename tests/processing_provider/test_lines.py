"""Faults and contacts in the toolbox: a layer of lines reaches the engine."""

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingFeedback, QgsVectorLayer

from concealed_bedrock.processing_provider.parameter_values import _ParameterValues


@pytest.fixture
def faults(qgis_app):
    """A fault as a memory layer."""
    layer = QgsVectorLayer("LineString?crs=EPSG:32645", "faults", "memory")
    feature = QgsFeature(layer.fields())
    ends = QgsPointXY(505_000, 5_120_000), QgsPointXY(560_000, 5_180_000)
    feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def test_a_layer_of_faults_reaches_the_job(provider, context, write_tif, geology, faults, tmp_path):
    raster = write_tif(tmp_path / "g.tif", np.random.default_rng(0).normal(0, 5, (96, 96)).astype("float32"))
    given = {"INPUT": raster, "GEOLOGY": geology, "FIELD": "AGE", "OUTPUT": str(tmp_path / "m.safetensors")}
    algorithm, found = provider.algorithm("trainbedrockmodel").create(), []
    for more in ({"LINES": faults}, {}):
        values = _ParameterValues(algorithm, given | more, context, QgsProcessingFeedback()).read_layers()
        found.append(algorithm.job(replace(values, folder=tmp_path)).lines)
    assert QgsVectorLayer(found[0], "written", "ogr").featureCount() == 1 and found[1] == ""


@pytest.mark.parametrize("name", ["predictconcealedbedrock", "predictareas"])
def test_faults_are_asked_for_behind_advanced_in_a_prediction(provider, name):
    definition = provider.algorithm(name).parameterDefinition("LINES")
    assert definition.flags() & Qgis.ProcessingParameterFlag.Advanced
    assert definition.flags() & Qgis.ProcessingParameterFlag.Optional
    assert definition.dataTypes() == [Qgis.ProcessingSourceType.VectorLine]
