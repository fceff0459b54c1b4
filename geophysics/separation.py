"""Other ways to part the residual from the regional field, each giving the part that its name says.

All take an anomaly in mGal, shape (rows, cols), NaN where there is no data, and give an array like it;
empty cells stay empty. Subtract a regional field from the anomaly to have its residual.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.polynomial import legendre

from ..contract.errors import UserError
from .grids import Grid, Rows
from .residual import check_grid, residual_anomaly
from .spectral import kernels
from .transforms import transformed

TREND_CELLS = 1_000_000  # taken up at once
HEIGHTS_PER_WAVELENGTH = 1 / (2 * np.pi)  # a height whose continuation reaches as far as such a filter


def gaussian_regional(anomaly: np.ndarray, grid: Grid, *, wavelength_m: float) -> np.ndarray:
    """Regional field by a Gaussian low-pass, mGal: exp(-(k / k0)^2 ln 2), k0 = 2 pi / wavelength.

    Half the amplitude is left at the wavelength, as in GMT's grdfft -F (Wessel et al. 2019).
    """
    return low_pass(anomaly, grid, partial(kernels.gaussian, wavelength_m=wavelength_m), wavelength_m)


def butterworth_regional(
    anomaly: np.ndarray, grid: Grid, *, wavelength_m: float, order: int = 4
) -> np.ndarray:
    """Regional field by a Butterworth low-pass, mGal: 1 / sqrt(1 + (k / k0)^(2 order)) (Butterworth 1930).

    The amplitude falls to 0.71 at the wavelength, the faster on either side the higher the order.
    """
    kernel = partial(kernels.butterworth, wavelength_m=wavelength_m, order=order)
    return low_pass(anomaly, grid, kernel, wavelength_m)


def low_pass(anomaly: np.ndarray, grid: Grid, kernel, wavelength_m: float) -> np.ndarray:
    """The level, and what the kernel leaves of the rest."""
    check_positive(wavelength_m, "wavelength")
    check_grid(grid)
    reach = wavelength_m * HEIGHTS_PER_WAVELENGTH
    level, (smooth,) = transformed(anomaly, grid, [kernel], reach_m=reach)
    return smooth + level.at(0, grid.shape[0])


def band_pass(anomaly: np.ndarray, grid: Grid, *, lower_m: float, upper_m: float) -> np.ndarray:
    """The anomaly continued to the lower height minus that continued to the upper one, mGal.

    What bodies between half of either height as depth leave most of (Jacobsen 1987, eq. 15: the field of
    the slab between z1 and z2 is best estimated by continuation to 2 z1 and 2 z2).
    """
    check_positive(lower_m, "lower height")
    if upper_m <= lower_m:
        raise UserError(
            f"The upper height is {upper_m:g} m, the lower one {lower_m:g} m.",
            "Give an upper height above the lower one, in metres.",
        )
    lower = residual_anomaly(anomaly, grid, height_m=lower_m).regional
    return lower - residual_anomaly(anomaly, grid, height_m=upper_m).regional


def polynomial_trend(anomaly: np.ndarray, grid: Grid, *, degree: int = 2) -> np.ndarray:
    """Regional field by the polynomial of least squares in row and column, mGal: see `Trend`."""
    trend = Trend(lambda start, stop: anomaly[start:stop], anomaly.shape, degree)
    return np.where(np.isfinite(anomaly), trend.rows(0, len(anomaly)), np.float32(np.nan))


class Trend:
    """The polynomial of least squares of a raster that comes by rows.

    The sum of a_ij x^i y^j with i + j <= degree (Agocs 1951, Geophysics 16(4)).

    Parameters
    ----------
    rows : (first, end) -> rows of the anomaly, NaN where there is no data
    shape : (rows, cols) of the raster
    """

    def __init__(self, rows: Rows, shape: tuple[int, int], degree: int):
        if not 0 <= degree <= 10:
            raise UserError(f"A trend of degree {degree} was asked for.", "Choose a degree from 0 to 10.")
        self.terms = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
        self.down, self.across = (legendre.legvander(np.linspace(-1, 1, n), degree) for n in shape)
        self.coefficients = np.zeros((degree + 1, degree + 1))
        self.coefficients[tuple(np.transpose(self.terms))] = self.fitted(rows, shape, degree)

    def fitted(self, rows: Rows, shape: tuple[int, int], degree: int) -> np.ndarray:
        """The weights of the terms, by the normal equations, summed up over strips."""
        n = len(self.terms)
        products, sums, cells = np.zeros((n, n)), np.zeros(n), 0
        height = max(1, TREND_CELLS // shape[1])
        for start in range(0, shape[0], height):
            values = rows(start, min(start + height, shape[0]))
            row, col = np.nonzero(np.isfinite(values))
            design = np.stack(
                [self.down[start + row, i] * self.across[col, j] for i, j in self.terms], axis=1
            )
            products, sums = products + design.T @ design, sums + design.T @ values[row, col].astype(float)
            cells += len(row)
        if cells < n:
            raise UserError(
                f"{cells} cells hold data, a trend of degree {degree} needs {n}.", "Choose a lower degree."
            )
        return np.linalg.lstsq(products, sums, rcond=None)[0]

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Rows of the trend, mGal, float32."""
        return (self.down[start:stop] @ self.coefficients @ self.across.T).astype("float32")


def check_positive(value: float, name: str) -> None:
    """Refuse a length that is none."""
    if not (np.isfinite(value) and value > 0):
        raise UserError(f"The {name} is {value:g} m; it has to be above 0.", "Give it in metres.")
