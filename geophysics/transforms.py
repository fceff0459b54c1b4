"""Transformations of a gravity anomaly: continuation, derivatives, filters, polynomial trends.

All take an anomaly in mGal, shape (rows, cols), row 0 in the north, NaN where there is no data, and its
Grid; what they give has the same shape, and NaN in the same cells. The trend is removed before filtering,
holes and surroundings are extrapolated, and rasters in degrees follow the Earth's curvature.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from ..contract.errors import UserError
from ..contract.language import tr
from .grids import Grid
from .residual import Continuations, check_grid
from .separation import polynomial_residual
from .spectral.filtering import _filter_anomaly, _Trend
from .spectral.frames import Kernel
from .spectral.kernels import _Node

__all__ = [
    "butterworth_highpass",
    "derivatives",
    "gaussian_highpass",
    "horizontal_gradient",
    "polynomial_residual",
    "tilt_angle",
    "upward_continuation",
    "vertical_derivative",
]

_REACH_CELLS = 3  # derivatives are local: their extrapolation bends over some hundred cells
_HEIGHTS_PER_WAVELENGTH = 1 / (2 * np.pi)  # a height whose continuation reaches as far as such a filter
_PER_KM = 1e3


def upward_continuation(anomaly: np.ndarray, grid: Grid, height_m: float) -> np.ndarray:
    """Continue a gravity anomaly upward to a level surface.

    Multiplies the spectrum by exp(-k h) on a plane; on rows that are parallels Poisson's integral is used.
    `geophysics.residual.Continuations` gives several heights of one anomaly, each computed once.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid
        Its CRS decides between plane and sphere.
    height_m : float
        Height above the level of observation, m.

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal; NaN where the anomaly has no data.

    Raises
    ------
    UserError
        For a height that is not above 0, a grid that reaches a pole, or an empty raster.

    References
    ----------
    Blakely (1995), Potential theory in gravity and magnetic applications, eq. 12.8; Hofmann-Wellenhof &
    Moritz (2006), Physical geodesy, eq. 6-74.

    Examples
    --------
    A point mass under a level surface is the same mass, deeper, under a higher one:

    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> from concealed_bedrock.geophysics.forward import gravity_of_point_mass
    >>> grid = Grid((121, 121), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> east, north = np.meshgrid(np.arange(-60, 61) * 1e3, np.arange(60, -61, -1) * 1e3)
    >>> anomaly, higher = (gravity_of_point_mass(east, north, depth, 1e15) for depth in (10e3, 15e3))
    >>> error = np.abs(upward_continuation(anomaly, grid, 5e3) - higher)[20:-20, 20:-20].max()
    >>> bool(error < 0.01 * higher.max())
    True
    """
    return Continuations(anomaly, grid).at(height_m)


def vertical_derivative(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """First vertical (downward) derivative, positive over a mass excess.

    Multiplies the spectrum by k.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal/km.

    Raises
    ------
    UserError
        For an empty raster.

    References
    ----------
    Blakely (1995), eq. 12.11.

    Examples
    --------
    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((200, 200), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> wave = np.broadcast_to(np.sin(2 * np.pi * np.arange(200) / 25), grid.shape)  # of 25 km
    >>> ratio = vertical_derivative(wave, grid)[100, 104] / wave[100, 104]
    >>> bool(abs(ratio - 2 * np.pi / 25) < 0.01)
    True
    """
    _, (down,) = _filter_anomaly(anomaly, grid, [_Node.downward_derivative], reach_m=_local_reach(grid))
    return np.asarray(down * _PER_KM)


def horizontal_gradient(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """Total horizontal gradient sqrt((dg/dx)^2 + (dg/dy)^2), largest over the upper edges of steep contacts.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal/km.

    Raises
    ------
    UserError
        For an empty raster.

    References
    ----------
    Cordell & Grauch (1985), in The utility of regional gravity and magnetic anomaly maps, 181-197.

    Examples
    --------
    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((80, 90), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> row, col = np.mgrid[:80, :90]
    >>> np.round(horizontal_gradient(0.3 * row + 0.4 * col, grid)[40, 45], 2).item()
    0.5
    """
    parts = [_Node.eastward_derivative, _Node.southward_derivative]
    trend, (east, south) = _filter_anomaly(anomaly, grid, parts, reach_m=_local_reach(grid))
    return _gradient(east, south, trend, grid)


def derivatives(anomaly: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """`vertical_derivative` and `horizontal_gradient` from one transformation, mGal/km each.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid

    Returns
    -------
    vertical, horizontal : float32 arrays, shape (rows, cols)
    """
    parts = [_Node.downward_derivative, _Node.eastward_derivative, _Node.southward_derivative]
    trend, (down, east, south) = _filter_anomaly(anomaly, grid, parts, reach_m=_local_reach(grid))
    return down * _PER_KM, _gradient(east, south, trend, grid)


def tilt_angle(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """Tilt angle atan(vertical derivative / total horizontal gradient), as large over weak as strong bodies.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid

    Returns
    -------
    float32 array, shape (rows, cols)
        Radians between -pi/2 and pi/2; positive over a mass excess, 0 near its edges.

    Raises
    ------
    UserError
        For an empty raster.

    References
    ----------
    Miller & Singh (1994), Journal of Applied Geophysics 32, 213-217.

    Examples
    --------
    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((60, 60), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> x, y = np.meshgrid(np.arange(-30, 30), np.arange(-30, 30))
    >>> bump = np.exp(-(x**2 + y**2) / 50)
    >>> bool(tilt_angle(bump, grid)[30, 30] > 1.5)
    True
    """
    vertical, horizontal = derivatives(anomaly, grid)
    return np.asarray(np.arctan2(vertical, horizontal))


def gaussian_highpass(anomaly: np.ndarray, grid: Grid, *, wavelength_m: float) -> np.ndarray:
    """Residual of a Gaussian regional field, whose spectrum is multiplied by exp(-(k / k0)^2 ln 2).

    Half the amplitude is left at the wavelength 2 pi / k0, as in GMT's grdfft -F.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid
    wavelength_m : float
        m.

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal.

    Raises
    ------
    UserError
        For a wavelength that is not above 0, a grid that reaches a pole, or an empty raster.

    References
    ----------
    Wessel et al. (2019), The Generic Mapping Tools version 6, G-cubed 20, 5556-5564.

    Examples
    --------
    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((240, 240), Affine(1000, 0, 4e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> wave = np.broadcast_to(np.sin(2 * np.pi * np.arange(240) / 20), grid.shape)  # of 20 km
    >>> left = gaussian_highpass(wave, grid, wavelength_m=20e3)[120, 125] / wave[120, 125]
    >>> bool(abs(left - 0.5) < 0.01)
    True
    """
    kernel = partial(_Node.gaussian, wavelength_m=wavelength_m)
    return np.asarray(anomaly - _low_pass(anomaly, grid, kernel, wavelength_m))


def butterworth_highpass(
    anomaly: np.ndarray, grid: Grid, *, wavelength_m: float, order: int = 4
) -> np.ndarray:
    """Residual of a Butterworth regional field, multiplied by 1 / sqrt(1 + (k / k0)^(2 order)).

    The amplitude of the regional field falls to 0.71 at the wavelength 2 pi / k0, the faster on either side
    the higher the order.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid
    wavelength_m : float
        m.
    order : int

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal.

    Raises
    ------
    UserError
        For a wavelength that is not above 0, a grid that reaches a pole, or an empty raster.

    References
    ----------
    Butterworth (1930), Experimental Wireless 7, 536-541.
    """
    kernel = partial(_Node.butterworth, wavelength_m=wavelength_m, order=order)
    return np.asarray(anomaly - _low_pass(anomaly, grid, kernel, wavelength_m))


def _low_pass(anomaly: np.ndarray, grid: Grid, kernel: Kernel, wavelength_m: float) -> np.ndarray:
    """The trend, and what the kernel leaves of the rest."""
    if not (np.isfinite(wavelength_m) and wavelength_m > 0):
        raise UserError(
            tr("The wavelength is {wavelength_m:g} m; it has to be above 0.").format(
                wavelength_m=wavelength_m
            ),
            tr("Give it in metres."),
        )
    check_grid(grid)
    reach_m = wavelength_m * _HEIGHTS_PER_WAVELENGTH
    trend, (smooth,) = _filter_anomaly(anomaly, grid, [kernel], reach_m=reach_m)
    return np.asarray(smooth + trend.rows(0, grid.shape[0]))


def _gradient(east: np.ndarray, south: np.ndarray, trend: _Trend, grid: Grid) -> np.ndarray:
    """Modulus of the horizontal gradient, mGal/km, the trend's own slope included."""
    width, height = grid.spacing_m
    modulus = np.hypot(east + np.float32(trend.per_col / width), south + np.float32(trend.per_row / height))
    return np.asarray(modulus * _PER_KM)


def _local_reach(grid: Grid) -> float:
    """Continuation height that stands for the reach of a derivative, m."""
    return _REACH_CELLS * min(grid.spacing_m)
