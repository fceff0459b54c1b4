"""Gravity of the cover: closed forms, and what is not known at edges and in gaps."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.cover import gravity_of_cover
from concealed_bedrock.geophysics.forward import GRAVITATIONAL_CONSTANT, gravity_of_prism
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((100, 100), Affine(500.0, 0, 4e5, 0, -500.0, 5e6), CRS.from_epsg(32633))
EAST, NORTH = np.meshgrid(GRID.eastings, GRID.northings)
PLATE = 2 * np.pi * GRAVITATIONAL_CONSTANT * 1e5  # mGal of 1 m of 1 kg/m3


def test_a_cover_without_end_is_a_bouguer_plate():
    gravity = gravity_of_cover(np.full(GRID.shape, 800.0), GRID, [(0.0, -400.0)])
    assert gravity == pytest.approx(-400 * 800 * PLATE, rel=2e-3)


def test_density_that_falls_with_depth_is_summed_over_depth():
    contrast = [(100.0, -600.0), (1100.0, -100.0)]
    gravity = gravity_of_cover(np.full(GRID.shape, 1500.0), GRID, contrast)
    mass = -600 * 100 - 350 * 1000 - 100 * 400
    assert gravity == pytest.approx(mass * PLATE, rel=5e-3)


def test_a_basin_of_vertical_walls_is_a_prism():
    inside = (slice(35, 65), slice(30, 70))
    thickness = np.zeros(GRID.shape)
    thickness[inside] = 900.0
    west, north = GRID.transform * (30, 35)
    prism = west, west + 40 * 500, north - 30 * 500, north, 1e-3, 900.0
    truth = gravity_of_prism(EAST, NORTH, prism, -450.0)
    found = gravity_of_cover(thickness, GRID, [(0.0, -450.0)])
    away = np.ones(GRID.shape, bool)
    away[33:67, 28:72] = False
    away[37:63, 32:68] = True  # two cells from the walls
    assert np.abs(found - truth)[away].max() < 0.05 * np.abs(truth).max() / 10
    assert np.abs(found - truth).max() < 0.04 * np.abs(truth).max()


def test_a_cell_size_does_not_change_the_gravity_of_a_smooth_basin():
    def basin(grid):
        east, north = np.meshgrid(grid.eastings, grid.northings)
        r2 = (east - 4.25e5) ** 2 + (north - 4.975e6) ** 2
        return 1200 * np.exp(-r2 / (2 * 6000**2))

    coarse = Grid((50, 50), Affine(1000.0, 0, 4e5, 0, -1000.0, 5e6), GRID.crs)
    fine = gravity_of_cover(basin(GRID), GRID, [(0.0, -400.0)])
    means = fine.reshape(50, 2, 50, 2).mean(axis=(1, 3))
    assert np.abs(gravity_of_cover(basin(coarse), coarse, [(0.0, -400.0)]) - means).max() < 0.05


def test_degrees_give_what_metres_give():
    lat = 60.0
    geographic = Grid((80, 80), Affine(0.01, 0, 20.0, 0, -0.01, lat + 0.4), CRS.from_epsg(4326))
    width, height = geographic.spacing_m
    assert width < 0.6 * height
    east, north = np.meshgrid((np.arange(80) - 39.5) * width, (39.5 - np.arange(80)) * height)
    thickness = 1000 * np.exp(-(east**2 + north**2) / (2 * 5000**2))
    found = gravity_of_cover(thickness, geographic, [(0.0, -400.0)])
    plane = Grid((80, 80), Affine(width, 0, 4e5, 0, -height, 5e6), CRS.from_epsg(32633))
    assert np.abs(found - gravity_of_cover(thickness, plane, [(0.0, -400.0)])).max() < 0.1


def test_gaps_are_filled_from_what_lies_around():
    thickness = 600 + 300 * np.sin(EAST / 12_000) * np.cos(NORTH / 15_000)
    whole = gravity_of_cover(thickness, GRID, [(0.0, -400.0)])
    with_gap = thickness.copy()
    with_gap[40:46, 50:56] = np.nan
    found = gravity_of_cover(with_gap, GRID, [(0.0, -400.0)])
    assert np.isfinite(found).all()
    assert np.abs(found - whole).max() < 0.1 * np.ptp(whole)


@pytest.mark.parametrize("thickness", [np.full(GRID.shape, np.nan), np.full(GRID.shape, -1.0)])
def test_a_thickness_that_is_unknown_or_negative_is_refused(thickness):
    with pytest.raises(ValueError, match="thickness"):
        gravity_of_cover(thickness, GRID, [(0.0, -400.0)])
