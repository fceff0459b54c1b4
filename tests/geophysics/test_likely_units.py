"""A unit that the values of a raster or of stations do not fit is named; one that they fit is not."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.magnetic_file import transform_magnetic_file
from concealed_bedrock.geophysics.io.residual_file import separate_file
from concealed_bedrock.geophysics.likely_units import (
    _variation_of_rows,
    doubt_gravity,
    doubt_magnetics,
    variation_of_stations,
)
from concealed_bedrock.geophysics.stations.points import Stations

UTM = CRS.from_epsg(32633)
N, CELL = 150, 1000.0
GRID = Grid((N, N), Affine(CELL, 0, 0, 0, -CELL, N * CELL), UTM)


def _bouguer():
    """A plateau of -55 mGal with masses 5 to 20 km deep, as of a survey 150 km wide, mGal."""
    rng = np.random.default_rng(1)
    x, y = np.meshgrid(GRID.eastings, GRID.northings)
    values = np.full(GRID.shape, -55.0)
    for _ in range(60):
        depth = rng.uniform(5e3, 20e3)
        mass = rng.uniform(-1, 1) * 12e-5 * depth**2 / 6.674e-11
        values += gravity_of_point_mass(x - rng.uniform(0, 150e3), y - rng.uniform(0, 150e3), depth, mass)
    return values


BOUGUER = _bouguer()
ROUGH = np.random.default_rng(2).normal(0, 150, GRID.shape)  # nT, of shallow sources


def stations_of(values):
    rows, cols = np.random.default_rng(3).integers(0, N, (2, 900))
    zeros = np.zeros(900)
    return Stations(GRID.eastings[cols], GRID.northings[rows], values[rows, cols], zeros, zeros, UTM)


@pytest.mark.parametrize(
    "variation", [lambda v: _variation_of_rows([v], GRID), lambda v: variation_of_stations(stations_of(v))]
)
def test_rasters_and_stations_are_judged_alike(variation):
    assert doubt_gravity(variation(BOUGUER), "mGal", "x") is None
    assert "likely in um/s2" in doubt_gravity(variation(10 * BOUGUER), "mGal", "x")[1]
    assert "magnetic anomaly in nT" in doubt_gravity(variation(ROUGH), "mGal", "x")[1]
    assert doubt_magnetics(variation(ROUGH), "x") is None
    assert "likely gravity in mGal" in doubt_magnetics(variation(BOUGUER), "x")[1]


def test_milligals_that_are_read_as_gravity_units_are_too_smooth():
    wide = Grid(GRID.shape, Affine(5 * CELL, 0, 0, 0, -5 * CELL, 0), UTM)
    assert doubt_gravity(_variation_of_rows([BOUGUER], wide), "um/s2", "x") is None
    found = _variation_of_rows([0.1 * BOUGUER], wide)
    assert "likely in mGal, not in um/s2" in doubt_gravity(found, "um/s2", "x")[1]
    assert doubt_gravity(found, "mGal", "x") is None  # a quiet basin


@pytest.mark.parametrize("values", [np.full(GRID.shape, np.nan), np.full(GRID.shape, -40.0), BOUGUER[:, :1]])
def test_what_does_not_vary_has_no_wrong_unit(values):
    found = _variation_of_rows([values], Grid(values.shape, GRID.transform, UTM))
    assert doubt_gravity(found, "um/s2", "x") is None and doubt_magnetics(found, "x") is None


def write(path, values, unit=""):
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "height": N, "width": N, "crs": UTM}
    with rasterio.open(path, "w", transform=GRID.transform, **profile) as sink:
        sink.write(values.astype("float32"), 1)
        sink.units = (unit,)
    return path


def test_a_raster_in_gravity_units_is_refused_unless_its_unit_is_chosen(tmp_path):
    path, heard = write(tmp_path / "grid.tif", 10 * BOUGUER, "mGal"), []
    with pytest.raises(UserError, match="likely in um/s2") as refused:
        separate_file(path, tmp_path / "r.tif")
    assert "grid.tif run from" in str(refused.value) and not (tmp_path / "r.tif").exists()
    separate_file(path, tmp_path / "r.tif", unit="mGal", warn=heard.append)
    assert any("likely in um/s2" in sentence for sentence in heard)
    separate_file(path, tmp_path / "r.tif", unit="um/s2", warn=heard.clear())
    assert not heard


def test_gravity_is_no_magnetic_anomaly_unless_it_declares_nanotesla(tmp_path):
    outputs, field = {"reduced": tmp_path / "reduced.tif"}, {"inclination": 60.0}
    with pytest.raises(UserError, match="likely gravity in mGal"):
        transform_magnetic_file(write(tmp_path / "a.tif", BOUGUER), outputs, **field)
    transform_magnetic_file(write(tmp_path / "b.tif", BOUGUER, "nT"), outputs, **field)
    assert outputs["reduced"].exists()
