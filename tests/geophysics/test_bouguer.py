"""Bouguer corrections against known numbers and direct integration."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from scipy.constants import G
from scipy.integrate import dblquad

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.bouguer import (
    BULLARD_RADIUS_M,
    EARTH_RADIUS_M,
    bouguer_anomaly,
)
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.bouguer_file import correct_file
from concealed_bedrock.geophysics.io.rasters import write_raster


def attraction(height_m, correction):
    """Of the rock between the geoid and a station, mGal."""
    return -bouguer_anomaly(np.zeros(1), np.array([height_m]), correction=correction)[0]


def test_ten_metres_of_rock_attract_with_one_point_one_one_mgal():
    assert attraction(10.0, "simple") == pytest.approx(1.119, abs=0.001)


@pytest.mark.parametrize("height_m", [200.0, 2000.0])
def test_the_spherical_cap_is_its_own_direct_integral(height_m):
    station = EARTH_RADIUS_M + height_m

    def ring(sine, depth):
        """Attraction per metre of depth and unit of sin(angle / 2)."""
        r = station - depth
        squared = (station - r) ** 2 + 4 * station * r * sine**2
        return r**2 * 4 * sine * (station - r * (1 - 2 * sine**2)) / squared**1.5

    half = np.sin(BULLARD_RADIUS_M / EARTH_RADIUS_M / 2)
    # Substituting sine = depth * t**3 keeps the integrand flat where the rings are narrow.
    integral, _ = dblquad(
        lambda t, depth: ring(t**3, depth) * 3 * t**2, 0, height_m, 0, half ** (1 / 3), epsrel=1e-6
    )
    direct = 2 * np.pi * G * 2670.0 * integral * 1e5
    assert attraction(height_m, "bullard-b") == pytest.approx(direct, rel=1e-4)


def test_bullard_b_adds_to_the_slab_what_lafehr_tabulates():
    """1.464e-3 h - 3.533e-7 h^2 mGal (Whitman 1991), good to some hundredths of a mGal."""
    for height_m in (500.0, 1000.0, 3000.0):
        more = attraction(height_m, "bullard-b") - attraction(height_m, "simple")
        assert more == pytest.approx(1.464e-3 * height_m - 3.533e-7 * height_m**2, abs=0.03)


@pytest.mark.parametrize("correction", ["simple", "bullard-b"])
def test_rock_is_taken_off_on_land_and_put_into_the_water_at_sea(correction):
    bouguer = bouguer_anomaly(np.zeros(3), np.array([1000.0, 0.0, -1000.0]), correction=correction)
    assert bouguer[0] == pytest.approx(-attraction(1000.0, "simple"), rel=0.012)
    assert bouguer[1] == 0
    assert bouguer[2] == pytest.approx(attraction(1000.0, "simple") * 1640 / 2670, rel=0.012)


def test_topography_that_is_no_height_in_metres_is_refused():
    with pytest.raises(UserError, match="20000 m"):
        bouguer_anomaly(np.zeros(2), np.array([100.0, 20000.0]))
    with pytest.raises(UserError, match="Unknown correction"):
        bouguer_anomaly(np.zeros(2), np.zeros(2), correction="complete")


def test_a_free_air_raster_and_a_coarser_topography_give_a_bouguer_raster(tmp_path):
    crs = CRS.from_epsg(32645)
    fine = Grid((40, 40), Affine(500, 0, 5e5, 0, -500, 5e6), crs)
    coarse = Grid((30, 30), Affine(1000, 0, 4.95e5, 0, -1000, 5.005e6), crs)
    write_raster(tmp_path / "free_air.tif", [np.full(fine.shape, 50.0)], fine)
    write_raster(tmp_path / "heights.tif", [np.full(coarse.shape, 800.0)], coarse)
    correct_file(
        tmp_path / "free_air.tif", tmp_path / "heights.tif", tmp_path / "bouguer.tif", correction="simple"
    )
    with rasterio.open(tmp_path / "bouguer.tif") as src:
        assert src.units == ("mGal",)
        np.testing.assert_allclose(src.read(1), 50 - attraction(800.0, "simple"), atol=1e-3)


@pytest.mark.parametrize("declared, given", [("um/s2", "auto"), ("", "um/s2")])
def test_the_free_air_raster_s_unit_is_believed(tmp_path, declared, given):
    grid = Grid((20, 30), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    free_air = np.linspace(0, 600, 600).reshape(20, 30)
    write_raster(tmp_path / "free_air.tif", [free_air], grid, unit=declared)
    write_raster(tmp_path / "heights.tif", [np.zeros(grid.shape)], grid)
    correct_file(tmp_path / "free_air.tif", tmp_path / "heights.tif", tmp_path / "bouguer.tif", unit=given)
    with rasterio.open(tmp_path / "bouguer.tif") as src:
        np.testing.assert_allclose(src.read(1), free_air / 10, atol=1e-3)
