"""Stations, and their places as points in metres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import CRS as ProjCRS
from pyproj import Transformer
from rasterio.crs import CRS

from ...contract.errors import UserError
from ...contract.language import tr

_FEWEST = 10  # stations that a covariance can be fitted to


@dataclass(frozen=True)
class Stations:
    """Measured values at points.

    Parameters
    ----------
    x, y : array, shape (n,)
        In units of `crs`.
    values : array, shape (n,)
        An anomaly, mGal (or nT).
    heights_m : array, shape (n,)
        Zeros where they are not known.
    errors : array, shape (n,)
        Standard deviation of each value beyond what the stations themselves show, in the values' unit;
        zeros where it is not known.
    crs : CRS
    """

    x: np.ndarray
    y: np.ndarray
    values: np.ndarray
    heights_m: np.ndarray
    errors: np.ndarray
    crs: CRS

    @property
    def lowest_m(self) -> float:
        """The least height. The covariance's depths count from there: sources lie below every station."""
        return float(self.heights_m.min())

    def __len__(self) -> int:
        return len(self.values)

    def take(self, chosen: np.ndarray) -> Stations:
        """The stations of an index or a mask."""
        x, y, values, heights, errors = (
            part[chosen] for part in (self.x, self.y, self.values, self.heights_m, self.errors)
        )
        return Stations(x, y, values, heights, errors, self.crs)

    def require_enough(self) -> None:
        """Refuse too few stations, and stations that all have one value or one place.

        Raises
        ------
        UserError
        """
        if len(self) < _FEWEST:
            raise UserError(
                tr("The layer has {n} stations with a value; a grid needs at least {least}.").format(
                    n=len(self), least=_FEWEST
                ),
                tr("Choose the layer and the field that hold the measurements."),
            )
        if np.ptp(self.values) == 0:
            raise UserError(
                tr("All {n} stations have the value {value:g}.").format(n=len(self), value=self.values[0]),
                tr("Choose the field that holds the measured anomaly."),
            )


class _Ground:
    """Places of a CRS in metres."""

    def __init__(self, crs: CRS):
        own = ProjCRS.from_user_input(crs.to_wkt())
        self.is_geographic = own.is_geographic
        self._factor = own.axis_info[0].unit_conversion_factor if not own.is_geographic else 1.0
        if own.is_geographic:
            self._to_centred = Transformer.from_crs(own, "EPSG:4978", always_xy=True)

    def positions(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Points in metres, shape (n, 3); heights count as zero."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        if not self.is_geographic:
            return np.stack([x * self._factor, y * self._factor, np.zeros_like(x)], axis=-1)
        return np.stack(self._to_centred.transform(x, y, np.zeros_like(x)), axis=-1)
