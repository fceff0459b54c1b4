"""The residual Bouguer anomaly: the anomaly minus its own upward continuation.

What varies over tens of kilometres and less is left: the shallow bodies, the bedrock's own contrasts
(Jacobsen 1987, Geophysics 52(8), on upward continuation as the standard separation filter).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..contract.errors import UserError
from ..contract.language import tr
from .grids import Grid, Progress, Rows
from .spectral.block_means import Plan
from .spectral.extrapolation import EDGES
from .spectral.frames import THREADS, _parallels_of
from .spectral.regional_field import RegionalField

_HIGHEST_LATITUDE = np.deg2rad(85)


@dataclass(frozen=True)
class Separation:
    """A residual anomaly and its regional field.

    Parameters
    ----------
    anomaly, residual : float32 array, shape (rows, cols)
        mGal; NaN where the anomaly has no data.
    method : str
        One sentence: what was chosen for this raster.
    field : RegionalField
    """

    anomaly: np.ndarray
    residual: np.ndarray
    method: str
    field: RegionalField

    @property
    def regional(self) -> np.ndarray:
        """The regional field, mGal; NaN where the anomaly has no data."""
        return np.asarray(self.anomaly - self.residual)

    def expected_error(self) -> np.ndarray:
        """Expected error in mGal (one standard deviation), from the nearness of edges and holes."""
        error = np.concatenate([self.field.expected_error(*strip) for strip in self.field.strips()])
        return np.where(np.isnan(self.residual), np.nan, error)


class LazyContinuations:
    """Upward continuations of a raster that is read by rows; each height is computed once.

    The raster is read once for all heights that need the same block means, and again by rows where strips
    are continued.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly, mGal, NaN where there is no data.
    grid : Grid
        See `residual_anomaly`.
    edges : 'biharmonic' or 'repeat'
        See `residual_anomaly`.

    Raises
    ------
    UserError
        Where the grid reaches a pole or its CRS does not fit its coordinates, or `edges` is unknown.
    """

    def __init__(self, rows: Rows, grid: Grid, *, edges: str = "biharmonic"):
        _check_settings(edges=edges)
        check_grid(grid)
        self._rows, self.grid, self.edges = rows, grid, edges
        self._means: dict[Plan, np.ndarray] = {}
        self._fields: dict[float, RegionalField] = {}

    def at(self, height_m: float, *, progress: Progress | None = None) -> RegionalField:
        """The regional field of a height in metres, by rows."""
        if height_m not in self._fields:
            _check_settings(height_m)
            field = RegionalField(
                self._rows, self.grid, height_m, self.edges, means=self._means, progress=progress
            )
            if field.is_empty:
                raise UserError(
                    tr("The raster is empty: none of its cells holds data."),
                    tr("Choose a band that holds the Bouguer anomaly."),
                )
            self._fields[height_m] = field
        return self._fields[height_m]


class Continuations:
    """Upward continuations of one anomaly; each height is computed once.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data, row 0 in the north.
    grid : Grid
    edges : 'biharmonic' or 'repeat'
        See `residual_anomaly`.

    Raises
    ------
    UserError
        Where the grid reaches a pole or its CRS does not fit its coordinates, or `edges` is unknown.

    Examples
    --------
    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((40, 40), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> anomaly = 20 * np.sin(np.arange(40) / 3) * np.ones((40, 1))
    >>> continuations = Continuations(anomaly, grid)
    >>> float(continuations.at(2e3).std()) > float(continuations.at(10e3).std())
    True
    >>> continuations.separation(10e3) is continuations.separation(10e3)
    True
    """

    def __init__(self, anomaly: np.ndarray, grid: Grid, *, edges: str = "biharmonic"):
        anomaly = np.asarray(anomaly, "float32")
        if np.isinf(anomaly).any():
            anomaly = np.where(np.isinf(anomaly), np.float32(np.nan), anomaly)
        self.anomaly, self.grid = anomaly, grid
        self._fields = LazyContinuations(lambda start, stop: anomaly[start:stop], grid, edges=edges)
        self._separations: dict[float, Separation] = {}

    def at(self, height_m: float) -> np.ndarray:
        """The anomaly continued upward by a height in metres, mGal, float32; NaN where there is no data."""
        return self.separation(height_m).regional

    def separation(self, height_m: float, *, progress: Progress | None = None) -> Separation:
        """Residual anomaly and regional field of a height in metres."""
        if height_m in self._separations:
            return self._separations[height_m]
        field, residual = self._fields.at(height_m, progress=progress), np.empty_like(self.anomaly)

        def separate(strip: tuple[int, int]) -> None:
            rows = slice(*strip)
            field.residual(self.anomaly[rows], strip[0], out=residual[rows])

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(separate, field.strips()))
        self._separations[height_m] = Separation(self.anomaly, residual, field.method, field)
        return self._separations[height_m]


def residual_anomaly(
    anomaly: np.ndarray,
    grid: Grid,
    *,
    height_m: float = 10_000.0,
    edges: str = "biharmonic",
    progress: Progress | None = None,
) -> Separation:
    """Separate an anomaly into residual and regional field.

    For several heights of one anomaly see `Continuations`.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data, row 0 in the north.
    grid : Grid
        Its CRS decides: rows that are parallels (degrees, Web Mercator) are continued on the ellipsoid's
        touching spheres, anything else on a plane.
    height_m : float
        Height of the upward continuation that is taken for the regional field.
    edges : 'biharmonic' or 'repeat'
        What is supposed beyond the raster and in its holes: a smooth decay, or the nearest value.

    Returns
    -------
    Separation

    Raises
    ------
    UserError
        For a height or grid that cannot be continued, an unknown edge treatment, or an empty raster.
    """
    _check_settings(height_m, edges)
    return Continuations(anomaly, grid, edges=edges).separation(height_m, progress=progress)


def _check_settings(height_m: float = 10_000.0, edges: str = "biharmonic") -> None:
    """Refuse a height of continuation that is not above 0, and an unknown edge treatment."""
    if not (np.isfinite(height_m) and height_m > 0):
        raise UserError(
            tr("The height is {height_m:g} m; a height above 0 is wanted.").format(height_m=height_m),
            tr("Give the height of the upward continuation in metres, 10000 for 10 km."),
        )
    if edges not in EDGES:
        raise UserError(
            tr("Unknown edge treatment '{edges}'.").format(edges=edges),
            tr("Choose one of {treatments}.").format(treatments=", ".join(EDGES)),
        )


def check_grid(grid: Grid) -> None:
    """Refuse rasters whose coordinates cannot be what their CRS says, or that reach a pole."""
    west, south, east, north = grid.bounds
    turn = grid.full_circle  # 0 of projected coordinates
    if turn and (max(abs(south), abs(north)) > 0.2515 * turn or east - west > 1.003 * turn):
        raise UserError(
            tr(
                "The raster's CRS is in degrees or grads, but it spans {west:g} to {east:g}, "
                "{south:g} to {north:g}."
            ).format(west=west, east=east, south=south, north=north),
            tr("Latitude and longitude may be exchanged: put them right.")
            if max(map(abs, grid.bounds)) <= turn
            else tr("Its coordinates look like metres: assign the projected CRS they belong to."),
        )
    parallels = _parallels_of(grid)
    if parallels is None:
        return
    highest = np.abs(parallels.latitudes([-0.5, grid.shape[0] - 0.5])).max()
    if highest > _HIGHEST_LATITUDE:
        raise UserError(
            tr("The raster reaches latitude {latitude:.1f}, where its columns meet at the pole.").format(
                latitude=np.rad2deg(highest)
            ),
            tr("Clip it to 85 degrees, or warp it to a polar projection."),
        )
