"""Transformations against point masses and waves in closed form."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.forward import gravity_of_point_mass
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.transforms import (
    butterworth_highpass,
    gaussian_highpass,
    horizontal_gradient,
    tilt_angle,
    upward_continuation,
    vertical_derivative,
)

SPACING_M, DEPTH_M, PEAK_MGAL = 500.0, 6_000.0, 30.0
CENTRAL = (slice(60, -60), slice(60, -60))


@pytest.fixture
def point_mass():
    """A mass under the middle of a projected grid: anomaly, downward and horizontal derivative (mGal/km)."""
    grid = Grid((241, 241), Affine(SPACING_M, 0, 4e5, 0, -SPACING_M, 5e6), CRS.from_epsg(32645))
    x, y = np.meshgrid(*[(np.arange(241) - 120) * SPACING_M] * 2)
    flat = x**2 + y**2
    squared = flat + DEPTH_M**2
    gm = PEAK_MGAL * DEPTH_M**2
    anomaly = gm * DEPTH_M / squared**1.5
    down = 1e3 * gm * (2 * DEPTH_M**2 - flat) / squared**2.5
    across = 1e3 * gm * 3 * DEPTH_M * np.sqrt(flat) / squared**2.5
    return anomaly.astype("float32"), grid, down, across


def test_the_vertical_derivative_of_a_point_mass_is_the_analytic_one(point_mass):
    anomaly, grid, down, _ = point_mass
    assert np.abs(vertical_derivative(anomaly, grid) - down)[CENTRAL].max() < 0.01 * down.max()


def test_the_horizontal_gradient_of_a_point_mass_is_the_analytic_one(point_mass):
    anomaly, grid, _, across = point_mass
    assert np.abs(horizontal_gradient(anomaly, grid) - across)[CENTRAL].max() < 0.01 * across.max()


def test_the_tilt_is_the_angle_between_both_and_does_not_feel_the_strength(point_mass):
    anomaly, grid, down, across = point_mass
    near = (slice(90, -90), slice(90, -90))
    np.testing.assert_allclose(tilt_angle(anomaly, grid)[near], np.arctan2(down, across)[near], atol=0.03)
    np.testing.assert_allclose(
        tilt_angle(10 * anomaly, grid)[near], tilt_angle(anomaly, grid)[near], atol=1e-3
    )


def test_a_slope_of_the_level_is_part_of_the_horizontal_gradient():
    grid = Grid((80, 90), Affine(1000, 0, 4.5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    row, col = np.mgrid[:80, :90]
    gradient = horizontal_gradient((0.3 * row + 0.4 * col).astype("float32"), grid)
    np.testing.assert_allclose(gradient, 0.5, rtol=2e-3)


def test_derivatives_in_degrees_follow_the_shrinking_of_degrees_with_latitude():
    """The same bodies 15 degrees further north have narrower columns, and the same derivatives in km."""
    step = 1 / 60
    results = []
    for latitude in (45.0, 60.0):
        grid = Grid((160, 160), Affine(step, 0, 70, 0, -step, latitude + 80 * step), CRS.from_epsg(4326))
        x = (np.arange(160) - 79.5) * step * 111.3 * np.cos(np.deg2rad(latitude))
        y = (np.arange(160) - 79.5) * step * 111.3
        anomaly = 20 * np.exp(-(x[None] ** 2 + y[:, None] ** 2) / 15.0**2)
        results.append(horizontal_gradient(anomaly.astype("float32"), grid).max())
    assert results[0] == pytest.approx(results[1], rel=0.01)
    assert results[0] == pytest.approx(20 * np.sqrt(2) * np.exp(-0.5) / 15.0, rel=0.02)


@pytest.mark.parametrize("transformation", [vertical_derivative, horizontal_gradient, tilt_angle])
def test_gaps_stay_gaps_and_all_else_is_given(point_mass, transformation):
    anomaly, grid, *_ = point_mass
    anomaly = anomaly.copy()
    anomaly[30:40, 50:60] = np.nan
    np.testing.assert_array_equal(np.isnan(transformation(anomaly, grid)), np.isnan(anomaly))


def test_an_empty_raster_has_no_derivatives(point_mass):
    anomaly, grid, *_ = point_mass
    with pytest.raises(UserError, match="empty"):
        vertical_derivative(np.full_like(anomaly, np.nan), grid)


def test_a_raster_whose_last_column_repeats_the_first_has_no_seam():
    grid = Grid((40, 361), Affine(1, 0, -180.5, 0, -1, 20), CRS.from_epsg(4326))
    anomaly = np.broadcast_to(30 * np.sin(np.deg2rad(grid.eastings) * 5 + 1), grid.shape).astype("float32")
    gradient = horizontal_gradient(anomaly, grid)[20]
    truth = (
        30 * 5 / 6378.137 / np.cos(np.deg2rad(grid.northings[20])) * np.cos(np.deg2rad(grid.eastings) * 5 + 1)
    )
    np.testing.assert_allclose(gradient, np.abs(truth), atol=1e-4)


GRID = Grid((240, 240), Affine(1000, 0, 3.8e5, 0, -1000, 5.12e6), CRS.from_epsg(32645))
MIDDLE = (slice(90, 150), slice(90, 150))


def wave(wavelength_m):
    x = (np.arange(240) + 0.5) * 1000.0
    return np.broadcast_to(np.sin(2 * np.pi * x / wavelength_m), GRID.shape).astype("float32")


def amplitude(filtered, wavelength_m):
    """Amplitude of the wave that is left in the middle of the raster."""
    of_one = wave(wavelength_m)[MIDDLE]
    return float((filtered[MIDDLE] * of_one).sum() / (of_one**2).sum())


@pytest.mark.parametrize("wavelength_m, taken", [(10e3, 0.5**4), (20e3, 0.5), (40e3, 0.5**0.25)])
def test_the_gaussian_halves_the_wave_of_its_wavelength(wavelength_m, taken):
    residual = gaussian_highpass(wave(wavelength_m), GRID, wavelength_m=20e3)
    assert amplitude(residual, wavelength_m) == pytest.approx(1 - taken, abs=0.01)


@pytest.mark.parametrize("order", [2, 6])
@pytest.mark.parametrize("wavelength_m", [12e3, 20e3, 30e3])
def test_the_butterworth_filter_has_its_response(order, wavelength_m):
    residual = butterworth_highpass(wave(wavelength_m), GRID, wavelength_m=20e3, order=order)
    response = 1 / np.sqrt(1 + (20e3 / wavelength_m) ** (2 * order))
    assert amplitude(residual, wavelength_m) == pytest.approx(1 - response, abs=0.02)


def test_filters_refuse_lengths_that_are_none():
    with pytest.raises(UserError, match="wavelength is 0 m"):
        gaussian_highpass(wave(20e3), GRID, wavelength_m=0.0)


def test_the_mass_continued_upward_is_the_mass_further_away():
    x, y = np.meshgrid(*[(np.arange(240) - 119.5) * 1e3] * 2)
    anomaly, higher = (gravity_of_point_mass(x, y, depth_m, 2e15) for depth_m in (8e3, 18e3))
    error = upward_continuation(anomaly, GRID, 10e3) - higher
    assert np.abs(error)[MIDDLE].max() < 0.01 * higher.max()
