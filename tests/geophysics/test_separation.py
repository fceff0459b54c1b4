"""Other regional fields against waves, polynomials and masses in closed form."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics import separation
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.separation import (
    band_pass,
    butterworth_regional,
    gaussian_regional,
    polynomial_trend,
)

GRID = Grid((240, 240), Affine(1000, 0, 3.8e5, 0, -1000, 5.12e6), CRS.from_epsg(32645))
MIDDLE = (slice(90, 150), slice(90, 150))


def wave(wavelength_m):
    x = (np.arange(240) + 0.5) * 1000.0
    return np.broadcast_to(np.sin(2 * np.pi * x / wavelength_m), GRID.shape).astype("float32")


def amplitude(filtered, wavelength_m):
    """Amplitude of the wave that is left in the middle of the raster."""
    of_one = wave(wavelength_m)[MIDDLE]
    return float((filtered[MIDDLE] * of_one).sum() / (of_one**2).sum())


@pytest.mark.parametrize("wavelength_m, left", [(10e3, 0.5**4), (20e3, 0.5), (40e3, 0.5**0.25)])
def test_the_gaussian_halves_the_wave_of_its_wavelength(wavelength_m, left):
    regional = gaussian_regional(wave(wavelength_m), GRID, wavelength_m=20e3)
    assert amplitude(regional, wavelength_m) == pytest.approx(left, abs=0.01)


@pytest.mark.parametrize("order", [2, 6])
@pytest.mark.parametrize("wavelength_m", [12e3, 20e3, 30e3])
def test_the_butterworth_filter_has_its_response(order, wavelength_m):
    regional = butterworth_regional(wave(wavelength_m), GRID, wavelength_m=20e3, order=order)
    response = 1 / np.sqrt(1 + (20e3 / wavelength_m) ** (2 * order))
    assert amplitude(regional, wavelength_m) == pytest.approx(response, abs=0.02)


def test_the_band_between_two_heights_is_that_of_the_mass_at_both():
    x, y = np.meshgrid(*[(np.arange(240) - 119.5) * 1e3] * 2)

    def attraction(height_m):
        depth = 8e3 + height_m
        return 40 * 8e3**2 * depth / (x**2 + y**2 + depth**2) ** 1.5

    band = band_pass(attraction(0.0), GRID, lower_m=2e3, upper_m=1e4)
    truth = attraction(2e3) - attraction(1e4)
    assert np.abs(band - truth)[MIDDLE].max() < 0.01 * truth.max()


def test_a_polynomial_is_its_own_trend_across_gaps():
    row, col = np.mgrid[:60, :80] / 40
    anomaly = 3 - 2 * row + col**2 - 0.5 * row * col
    gappy = anomaly.copy()
    gappy[10:20, 30:40] = np.nan
    trend = polynomial_trend(gappy, GRID, degree=2)
    np.testing.assert_allclose(trend[~np.isnan(gappy)], anomaly[~np.isnan(gappy)], atol=1e-4)
    np.testing.assert_array_equal(np.isnan(trend), np.isnan(gappy))


def test_filters_refuse_lengths_that_are_none():
    with pytest.raises(UserError, match="wavelength is 0 m"):
        gaussian_regional(wave(20e3), GRID, wavelength_m=0.0)
    with pytest.raises(UserError, match="upper height above"):
        band_pass(wave(20e3), GRID, lower_m=5e3, upper_m=5e3)
    with pytest.raises(UserError, match="degree 11"):
        polynomial_trend(wave(20e3), GRID, degree=11)


def test_a_trend_of_strips_is_that_of_the_whole(monkeypatch):
    anomaly = np.random.default_rng(4).normal(0, 5, (70, 40)).astype("float32")
    anomaly[10:25, 5:20] = np.nan
    whole = polynomial_trend(anomaly, GRID, degree=2)
    monkeypatch.setattr(separation, "TREND_CELLS", 400)
    np.testing.assert_allclose(polynomial_trend(anomaly, GRID, degree=2), whole, rtol=1e-5, atol=1e-5)
