"""Sites for drilling as QGIS has them: excluded ground in memory, holes without a map, ranks as labels."""

import numpy as np
import processing
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from concealed_bedrock.processing_provider.layers.map_tips import _set_map_tips
from concealed_bedrock.processing_provider.layers.results import _load_own_style

WEST, NORTH, CELL, SIDE = 500_000, 5_200_000, 1000, 40


@pytest.fixture
def probabilities(tmp_path):
    """Three classes: the first is certain in the west, the others are as likely as each other in the east."""
    out = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "p.tif"), SIDE, SIDE, 3, gdal.GDT_Float32)
    out.SetGeoTransform((WEST, CELL, 0, NORTH, 0, -CELL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32645)
    out.SetProjection(crs.ExportToWkt())
    p = np.zeros((3, SIDE, SIDE))
    p[0, :, :20] = 1
    p[1:, :, 20:] = 0.5
    for number, values in enumerate(p, 1):
        out.GetRasterBand(number).WriteArray(values)
        out.GetRasterBand(number).SetDescription(f"Probability of class {number}")
    out.FlushCache()
    return str(tmp_path / "p.tif")


def in_memory(kind, geometry):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32645", "given", "memory")
    feature = QgsFeature()
    feature.setGeometry(geometry)
    layer.dataProvider().addFeatures([feature])
    return layer


def test_ranked_sites_are_labelled_and_avoid_excluded_ground_and_drillholes(
    provider, context, feedback, probabilities, tmp_path
):
    north = QgsRectangle(WEST, NORTH - 20 * CELL, WEST + SIDE * CELL, NORTH)
    hole = QgsPointXY(WEST + 30.5 * CELL, NORTH - 30.5 * CELL)
    found = processing.run(
        "concealedbedrock:rankdrillsites",
        {
            "PROBABILITIES": probabilities,
            "EXCLUDED": in_memory("Polygon", QgsGeometry.fromRect(north)),
            "HOLES": in_memory("Point", QgsGeometry.fromPointXY(hole)),
            "COUNT": 4,
            "REACH": 3000,
            "SPACING": 4000,
            "OUTPUT": str(tmp_path / "sites.gpkg"),
        },
        context=context,
        feedback=feedback,
    )
    layer = QgsVectorLayer(found["OUTPUT"], "sites")
    points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert len(points) == 4 and all(point.y() < NORTH - 20 * CELL for point in points)
    assert min(point.distance(hole) for point in points) >= 4000
    assert _load_own_style(layer) and layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "rank"
    _set_map_tips({"OUTPUT": layer})
    assert "<b>Site " in layer.mapTipTemplate() and '"reason"' in layer.mapTipTemplate()
