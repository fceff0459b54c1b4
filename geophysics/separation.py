"""Polynomial trends of a gravity anomaly: the regional field as a polynomial of least squares."""

from __future__ import annotations

import numpy as np
from numpy.polynomial import legendre

from ..contract.errors import UserError
from ..contract.language import tr
from .grids import Rows

_TREND_CELLS = 1_000_000  # read at once


def polynomial_residual(anomaly: np.ndarray, *, degree: int = 2) -> np.ndarray:
    """Residual of the polynomial of least squares in row and column (`PolynomialTrend`).

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    degree : int
        0 to 10.

    Returns
    -------
    array, shape (rows, cols)
        mGal.

    Examples
    --------
    >>> import numpy as np
    >>> row, col = np.mgrid[:60, :80] / 40
    >>> bool(np.abs(polynomial_residual(3 - 2 * row + col**2)).max() < 1e-4)
    True
    """
    trend = PolynomialTrend(lambda start, stop: anomaly[start:stop], anomaly.shape, degree)
    return np.asarray(anomaly - trend.rows(0, len(anomaly)))


class PolynomialTrend:
    """The polynomial of least squares of a raster that is read by rows: sum of a_ij x^i y^j, i + j <= degree.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly, NaN where there is no data.
    shape : (rows, cols) of the raster
    degree : int
        0 to 10.

    References
    ----------
    Agocs (1951), Geophysics 16(4), 686-696.
    """

    def __init__(self, rows: Rows, shape: tuple[int, ...], degree: int):
        if not 0 <= degree <= 10:
            raise UserError(
                tr("A trend of degree {degree} cannot be fitted.").format(degree=degree),
                tr("Choose a degree from 0 to 10."),
            )
        terms = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
        self.down, self.across = (legendre.legvander(np.linspace(-1, 1, n), degree) for n in shape)
        products, sums, cells = np.zeros((len(terms), len(terms))), np.zeros(len(terms)), 0
        height = max(1, _TREND_CELLS // shape[1])
        for start in range(0, shape[0], height):  # the normal equations, summed over strips
            values = rows(start, min(start + height, shape[0]))
            row, col = np.nonzero(np.isfinite(values))
            design = np.stack([self.down[start + row, i] * self.across[col, j] for i, j in terms], axis=1)
            products, sums = products + design.T @ design, sums + design.T @ values[row, col].astype(float)
            cells += len(row)
        if cells < len(terms):
            raise UserError(
                tr("{n_cells} cells hold data, a trend of degree {degree} needs {n_terms}.").format(
                    n_cells=cells, degree=degree, n_terms=len(terms)
                ),
                tr("Choose a lower degree."),
            )
        self.coefficients = np.zeros((degree + 1, degree + 1))
        self.coefficients[tuple(np.transpose(terms))] = np.linalg.lstsq(products, sums, rcond=None)[0]

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Rows of the trend, mGal, float32."""
        trend = self.down[start:stop] @ self.coefficients @ self.across.T
        return np.asarray(trend, "float32")
