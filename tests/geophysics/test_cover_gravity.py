import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.cover_gravity import buried, draw_cover, gravity_of_cover
from concealed_bedrock.geophysics.forward import (
    GRAVITATIONAL_CONSTANT,
    gravity_of_point_mass,
    gravity_of_prism,
)
from concealed_bedrock.geophysics.grids import Grid

GRID = Grid((90, 100), Affine(1000, 0, 500_000, 0, -1000, 5_200_000), CRS.from_epsg(32645))


def test_cover_of_one_thickness_is_a_plate_that_compacts_with_depth():
    found = gravity_of_cover(np.full((20, 30), 800.0), -400.0, 1500.0, (1000.0, 1000.0))
    mass = -400.0 * 1500.0 * (1 - np.exp(-800 / 1500))  # kg/m2, the integral of the contrast
    assert found == pytest.approx(np.full((20, 30), 2e5 * np.pi * GRAVITATIONAL_CONSTANT * mass), rel=2e-3)


def test_a_basin_attracts_as_the_prism_that_it_is():
    n, spacing = 256, 500.0
    x = (np.arange(n) - n // 2) * spacing
    east, north = np.meshgrid(x, x[::-1])
    thickness = np.where((np.abs(east) < 8250) & (np.abs(north) < 6250), 900.0, 0.0)
    found = gravity_of_cover(thickness, -300.0, 1e9, (spacing, spacing))
    closed = gravity_of_prism(east[::37, ::41], north[::37, ::41], (-8250, 8250, -6250, 6250, 0, 900), -300.0)
    assert found[::37, ::41] == pytest.approx(closed, abs=0.12)  # of 11 mGal; the ground repeats


def test_cover_is_drawn_within_its_bounds_and_makes_a_low():
    covers = [
        draw_cover(np.random.default_rng(n), GRID, deepest_m=1000.0, height_m=10_000.0) for n in range(8)
    ]
    for cover in covers:
        assert cover.bouguer.shape == cover.residual.shape == GRID.shape
        assert 0 <= cover.thickness_m.min() < 100 and 100 < cover.thickness_m.max() <= 1000
        assert cover.bouguer.max() < 0.5 and cover.bouguer.min() > -26  # a plate of 1 km and 600 kg/m3
        assert np.corrcoef(cover.thickness_m.ravel(), cover.bouguer.ravel())[0, 1] < -0.9
        assert np.abs(cover.residual.mean()) < 1.5 and cover.residual.std() < cover.bouguer.std()
    again = draw_cover(np.random.default_rng(3), GRID, deepest_m=1000.0, height_m=10_000.0)
    assert np.array_equal(again.bouguer, covers[3].bouguer)
    assert not np.array_equal(covers[3].bouguer, covers[4].bouguer)


def test_the_residual_of_cover_is_what_the_separation_would_leave():
    from concealed_bedrock.geophysics.residual import residual_anomaly

    cover = draw_cover(np.random.default_rng(1), GRID, deepest_m=1500.0, height_m=10_000.0)
    separated = residual_anomaly(cover.bouguer, GRID).residual
    inner = (slice(25, -25), slice(25, -25))
    difference = cover.residual[inner] - separated[inner]
    assert (difference - difference.mean()).std() < 0.25 * separated[inner].std()


def test_what_is_buried_looks_as_from_farther_above():
    x = (np.arange(120) - 60) * 1000.0
    east, north = np.meshgrid(x, x[::-1])
    grid = Grid((120, 120), GRID.transform, GRID.crs)
    anomaly = gravity_of_point_mass(east, north, 6000.0, 1e13)
    deeper = gravity_of_point_mass(east, north, 7500.0, 1e13)
    assert buried(anomaly, np.full(east.shape, 1500.0), grid) == pytest.approx(deeper, abs=0.03)
    half = np.where(east < 0, 1500.0, 0.0)
    found = buried(anomaly, half, grid)
    assert found[:, 70:] == pytest.approx(anomaly[:, 70:], abs=1e-4)
    assert found[:, :50] == pytest.approx(deeper[:, :50], abs=0.03)


def test_gaps_stay_gaps_when_the_ground_is_buried():
    row, col = np.indices(GRID.shape)
    anomaly = np.where((row < 8) & (col < 6), np.nan, np.sin(row / 9))
    found = buried(anomaly, np.full(GRID.shape, 800.0), GRID)
    assert np.array_equal(np.isnan(found), np.isnan(anomaly))
