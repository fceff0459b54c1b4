"""Import a grid in QGIS: a file that QGIS cannot open becomes a raster that the other algorithms take."""

import struct

import numpy as np
import processing
import pytest
from osgeo import gdal

VALUES = np.arange(600.0).reshape(20, 30) % 37 - 20


@pytest.fixture
def geosoft(tmp_path):
    """A Geosoft grid of floats, whose first row is the southernmost."""
    head = struct.pack("<5i7d", 4, 2, 30, 20, 1, 1000.0, 1000.0, 4e5, 5e6, 0.0, 0.0, 1.0)
    path = tmp_path / "gravity.grd"
    path.write_bytes(head.ljust(512, b"\0") + VALUES.astype("<f4").tobytes())
    return str(path)


@pytest.fixture
def run(provider, context, feedback, tmp_path):
    def run(id, path, **more):
        given = {"INPUT": path, "OUTPUT": str(tmp_path / f"{id}.tif"), **more}
        return processing.run(f"concealedbedrock:{id}", given, context=context, feedback=feedback)["OUTPUT"]

    return run


def test_a_geosoft_grid_becomes_a_raster_with_unit_and_crs(run, geosoft):
    made = gdal.Open(run("importgrid", geosoft, CRS="EPSG:32633", UNIT="um/s2"))
    assert (made.ReadAsArray() == VALUES[::-1]).all()
    assert made.GetRasterBand(1).GetUnitType() == "um/s2" and "32633" in made.GetProjection()
    assert made.GetGeoTransform() == (399_500.0, 1000.0, 0.0, 5_019_500.0, 0.0, -1000.0)


def test_what_is_refused_elsewhere_names_the_import(run, geosoft, tmp_path, write_tif):
    with pytest.raises(Exception, match="Import a grid"):
        run("residualbougueranomaly", geosoft)
    with pytest.raises(Exception, match="Import a grid with its parameter CRS"):
        run("residualbougueranomaly", write_tif(tmp_path / "nowhere.tif", VALUES, epsg=0))
    with pytest.raises(Exception, match=r"Give it \(CRS\)"):
        run("importgrid", geosoft)
