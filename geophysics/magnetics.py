"""Transformations of a magnetic anomaly: to the pole, analytic signal, derivative, tilt, pseudo-gravity.

All take the total-field anomaly in nT, shape (rows, cols), row 0 in the north, NaN where there is no data.
The magnetisation is taken to lie along the Earth's field. The trend is removed before filtering, holes and
surroundings are extrapolated, as for gravity.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from .forward import GRAVITATIONAL_CONSTANT
from .geomagnetic_field import FieldDirection
from .grids import Grid, Progress, Rows
from .spectral.block_means import Plan
from .spectral.frames import Kernel
from .spectral.kernels import _Node
from .spectral.row_filter import _RowFilter

DAMPING = 0.05  # amplifies no wave more than tenfold
QUANTITIES = ("reduced", "analytic_signal", "vertical_derivative", "tilt", "pseudo_gravity")
UNITS = dict(zip(QUANTITIES, ("nT", "nT/m", "nT/m", "rad", "mGal")))

_DENSITY_PER_MAGNETISATION = 100.0  # kg/m3 in one A/m, of the pseudo-gravity
_MAGNETIC_CONSTANT = 1e-7  # mu0 / 4 pi, T m/A
_MGAL_OF_NT = GRAVITATIONAL_CONSTANT * _DENSITY_PER_MAGNETISATION / _MAGNETIC_CONSTANT * 1e-9 * 1e5
_PARTS = {  # of each quantity: the linear filters that it is made of
    "reduced": ("pole",),
    "analytic_signal": ("down", "east", "south"),
    "vertical_derivative": ("pole down",),
    "tilt": ("pole down", "pole east", "pole south"),
    "pseudo_gravity": ("pole integral",),
}


class MagneticTransforms:
    """Transformations of a magnetic anomaly that is read by rows.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly, nT, NaN where there is no data.
    grid : Grid
    direction : FieldDirection
        Of the Earth's field and the magnetisation, from grid north.
    wanted : sequence of str
        Of `QUANTITIES`.
    damping : float
        See `reduction_to_pole`.
    edges : 'biharmonic' or 'repeat'

    Raises
    ------
    UserError
        For an empty raster.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        direction: FieldDirection,
        wanted: Sequence[str],
        *,
        damping: float = DAMPING,
        edges: str = "biharmonic",
        plan: Plan | None = None,
        progress: Progress | None = None,
    ):
        self.wanted, self.grid = tuple(wanted), grid
        self.parts = list(dict.fromkeys(part for name in wanted for part in _PARTS[name]))
        kernels = [_kernel_of(part, direction, damping) for part in self.parts]
        self.filter = _RowFilter(rows, grid, kernels, edges, plan=plan, progress=progress)

    def strips(self) -> Iterator[tuple[int, int]]:
        """Starts and stops of the strips of rows that are best computed together."""
        return self.filter.strips()

    def rows(self, start: int, stop: int) -> dict[str, np.ndarray]:
        """Rows start to stop of each wanted quantity, without gaps, float32."""
        parts = dict(zip(self.parts, self.filter.rows(start, stop)))
        return {name: self._made(name, parts, start, stop).astype("float32") for name in self.wanted}

    def _made(self, name: str, parts: dict[str, np.ndarray], start: int, stop: int) -> np.ndarray:
        """A quantity, from the linear parts that it is made of."""
        if name == "analytic_signal":
            return np.asarray(np.hypot(parts["down"], self._gradient(parts, "")))
        if name == "tilt":
            return np.asarray(np.arctan2(parts["pole down"], self._gradient(parts, "pole ")))
        if name == "pseudo_gravity":
            return parts["pole integral"] * np.float32(_MGAL_OF_NT)
        return (
            parts["pole down"] if name == "vertical_derivative" else parts["pole"] + self._trend(start, stop)
        )

    def _gradient(self, parts: dict[str, np.ndarray], of: str) -> np.ndarray:
        """Length of the horizontal gradient, the trend's own slope included."""
        trend, (width, height) = self.filter.trend, self.grid.spacing_m
        east = parts[f"{of}east"] + np.float32(trend.per_col / width)
        return np.asarray(np.hypot(east, parts[f"{of}south"] + np.float32(trend.per_row / height)))

    def _trend(self, start: int, stop: int) -> np.ndarray:
        trend = self.filter.trend.rows(start, stop)
        return np.pad(trend, ((0, 0), (0, self.filter.repeated)), mode="wrap")


def _kernel_of(part: str, direction: FieldDirection, damping: float) -> Kernel:
    """The filter that a part is made with."""
    of_anomaly: dict[str, Kernel] = {
        "down": _Node.downward_derivative,
        "east": _Node.eastward_derivative,
        "south": _Node.southward_derivative,
        "integral": _Node.vertical_integral,
    }
    if not part.startswith("pole"):
        return of_anomaly[part]
    to_pole = partial(_Node.reduction_to_pole, towards=direction.unit, damping=damping)
    after = part.removeprefix("pole").strip()
    return (lambda node: to_pole(node) * of_anomaly[after](node)) if after else to_pole


def reduction_to_pole(
    anomaly: np.ndarray, grid: Grid, direction: FieldDirection, *, damping: float = DAMPING
) -> np.ndarray:
    """The anomaly that the same bodies would have at the magnetic pole, where it lies over them.

    Multiplies the spectrum by conj(Theta^2) / (|Theta^2|^2 + damping^2), Theta the derivative along the
    field over |k|. Without damping this is 1 / Theta^2, which at low latitudes makes noise and the unknown
    field beyond the raster into stripes along the declination.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        nT, NaN where there is no data.
    grid : Grid
    direction : FieldDirection
        From grid north (`direction_on`, `reference_direction`).
    damping : float
        No wave is amplified by more than 1 / (2 damping); 0 for none.

    Returns
    -------
    float32 array, shape (rows, cols)
        nT; NaN where the anomaly has no data.

    Raises
    ------
    UserError
        For an empty raster.

    References
    ----------
    Baranov & Naudy (1964), Geophysics 29, 67-79; Blakely (1995), eq. 12.31; Hansen & Pawlowski (1989),
    Geophysics 54, 1607-1613, on Wiener filters at low latitudes.

    Examples
    --------
    At the pole nothing changes:

    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((60, 60), Affine(100, 0, 4e5, 0, -100, 5e6), CRS.from_epsg(32645))
    >>> anomaly = np.random.default_rng(1).normal(0, 50, grid.shape)
    >>> reduced = reduction_to_pole(anomaly, grid, FieldDirection(90.0, 0.0), damping=0.0)
    >>> bool(np.abs(reduced - anomaly).max() < 0.01)
    True
    """
    return _transformed(anomaly, grid, direction, "reduced", damping)


def analytic_signal(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """Amplitude of the analytic signal: the length of the gradient of the anomaly as it was measured.

    Largest over the edges of bodies, whatever the direction of their magnetisation.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        nT, NaN where there is no data.
    grid : Grid

    Returns
    -------
    float32 array, shape (rows, cols)
        nT/m.

    References
    ----------
    Roest, Verhoef & Pilkington (1992), Geophysics 57, 116-125.
    """
    return _transformed(anomaly, grid, FieldDirection(90.0, 0.0), "analytic_signal", 0.0)


def pseudo_gravity(
    anomaly: np.ndarray, grid: Grid, direction: FieldDirection, *, damping: float = DAMPING
) -> np.ndarray:
    """Gravity that the magnetised bodies would have, at 100 kg/m3 for each A/m of magnetisation.

    The reduction to the pole, integrated vertically (Poisson's relation); its level is unknown and set to 0.

    Parameters
    ----------
    anomaly, grid, direction, damping
        See `reduction_to_pole`.

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal.

    References
    ----------
    Baranov (1957), Geophysics 22, 359-383; Blakely (1995), sec. 12.3.2.
    """
    return _transformed(anomaly, grid, direction, "pseudo_gravity", damping)


def _transformed(
    anomaly: np.ndarray, grid: Grid, direction: FieldDirection, quantity: str, damping: float
) -> np.ndarray:
    anomaly = np.asarray(anomaly, "float32")
    transforms = MagneticTransforms(
        lambda start, stop: anomaly[start:stop], grid, direction, [quantity], damping=damping
    )
    values = transforms.rows(0, len(anomaly))[quantity]
    return np.where(np.isnan(anomaly), np.float32(np.nan), values)
