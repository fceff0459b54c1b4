"""Stations as QGIS has them: layers in memory, tables without geometry, an extent in another CRS."""

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

RNG = np.random.default_rng(8)
EAST, NORTH = RNG.uniform(4e5, 4.2e5, 60), RNG.uniform(5e6, 5.02e6, 60)
VALUES = np.sin(EAST / 4000) * 8 - 20


@pytest.fixture
def stations():
    """A layer in memory, as a delimited text layer or an edited one is none of a file."""
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=BOUGUER:double&field=H:double", "stations", "memory")
    features = []
    for x, y, value in zip(EAST, NORTH, VALUES, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([float(value), 200.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def run(provider, context, feedback, tmp_path):
    def run(layer, **more):
        given = {"INPUT": layer, "FIELD": "BOUGUER", "OUTPUT": str(tmp_path / "grid.tif"), **more}
        return processing.run(
            "concealedbedrock:gridgravitystations", given, context=context, feedback=feedback
        )

    return run


def test_a_layer_in_memory_becomes_a_grid(run, stations):
    grid = gdal.Open(run(stations, HEIGHT_FIELD="H")["OUTPUT"])
    values = grid.ReadAsArray()
    known = values[values > -9999]
    assert grid.GetRasterBand(1).GetUnitType() == "mGal"
    assert known.min() > VALUES.min() - 5 and known.max() < VALUES.max() + 5


def test_an_extent_in_degrees_is_taken_to_the_stations(run, stations):
    grid = gdal.Open(run(stations, EXTENT="13.75,13.85,45.17,45.27 [EPSG:4326]", CELL_SIZE=500)["OUTPUT"])
    left, _, _, top, *_ = grid.GetGeoTransform()
    assert 4.0e5 < left < 4.05e5 and 5.010e6 < top < 5.016e6


def test_a_table_of_coordinates_takes_the_crs_that_is_chosen(run, tmp_path):
    rows = [f"{x},{y},{v}" for x, y, v in zip(EAST, NORTH, VALUES, strict=True)]
    path = tmp_path / "stations.csv"
    path.write_text("\n".join(["easting,northing,BOUGUER", *rows]))
    grid = gdal.Open(run(str(path), CRS="EPSG:32633")["OUTPUT"])
    assert "32633" in grid.GetProjection()
